package shangliang.voices;

import org.jspecify.annotations.Nullable;

/**
 * What the person makes of an answer: whether it is so, how they were met, and words that stay with them and the clerk.
 *
 * @param attitude 1 to 3, or null when not said
 * @param passOn words that the unit may read when more is asked
 * @param promise for "partly": whether to end with a promise to look again, instead of asking for more
 * @param atCounter given through station staff; left out of satisfaction until called back
 */
public record Grade(
        Solved solved, @Nullable Integer attitude, String words, String passOn, boolean promise, boolean atCounter) {

    /** Whether the matter is solved, in the person's eyes. */
    public enum Solved {
        YES,
        PARTLY,
        NO
    }

    boolean asksMore() {
        return solved == Solved.NO || solved == Solved.PARTLY && !promise;
    }
}
