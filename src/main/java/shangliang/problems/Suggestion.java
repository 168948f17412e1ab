package shangliang.problems;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Voices that somebody, or the machine, thinks are one class.
 *
 * @param topic code of the topic they share, or null
 * @param why what makes them alike, in words
 * @param among how many voices were looked at to find these, or 0 when a person chose them by hand
 */
public record Suggestion(String title, @Nullable String topic, String why, List<UUID> voices, int among) {

    public Suggestion {
        voices = voices.stream().distinct().toList();
    }
}
