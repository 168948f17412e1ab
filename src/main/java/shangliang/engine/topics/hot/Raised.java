package shangliang.engine.topics.hot;

import java.time.LocalDate;
import shangliang.engine.topics.Said;

/**
 * A text as something that may be part of a matter.
 *
 * @param place the words of its place, empty when nobody knows
 * @param person whatever tells one person from another; empty counts as somebody else each time
 * @param joined how many said that this is theirs too
 */
public record Raised(String id, Said said, String place, LocalDate day, String person, int joined) {

    private static final int BEGINNING = 150;

    String title() {
        return masked(new Said(said.title(), "", said.meaning()).letters());
    }

    /** Title and text as far as people take to say what it is about. */
    String beginning() {
        var letters = said.letters();
        return masked(letters.substring(0, Math.min(BEGINNING, letters.length())));
    }

    /** The place is compared by itself, so its name is not to count again. */
    private String masked(String letters) {
        return place.isEmpty() ? letters : letters.replace(place, "|");
    }
}
