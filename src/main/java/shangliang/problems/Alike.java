package shangliang.problems;

import java.util.List;
import java.util.UUID;

/**
 * Voices that the machine finds alike, with what it has to say for it.
 *
 * @param place where most of them are, in words, or empty
 * @param words what they share and others do not
 * @param cohesion how alike all of them are on average, in percent
 */
record Alike(List<UUID> voices, int people, String place, List<String> words, int cohesion) {

    Alike {
        voices = List.copyOf(voices);
        words = List.copyOf(words);
    }
}
