package shangliang.likeness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.SourceRef;

/** One thing that was found, and why. */
public record Hit(SourceRef ref, double weight, Why why) {

    /**
     * The reasons, for people to judge.
     *
     * @param words what both say, the rarest first
     * @param meaning how near the meanings are, 0 to 100; 0 when it was not asked for or cannot be told
     * @param samePlace whether it is of a place that was asked near to
     * @param days how many days lie between them, or null
     */
    public record Why(
            List<String> words,
            int meaning,
            boolean samePlace,
            @Nullable Long days) {

        /** From here on two texts are most likely about the same. */
        private static final int CLOSE = 75;

        public Why {
            words = List.copyOf(words);
        }

        public boolean isClose() {
            return meaning >= CLOSE;
        }
    }
}
