package shangliang.thread;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.base.Piece;

/** One point on the thread: behind us, where we are, or promised. */
public sealed interface Knot {

    /** What happened, and how many working days its holder had the matter; null when it did not change hands. */
    record Done(Piece piece, @Nullable Integer days) implements Knot {}

    /** Where the matter is now. */
    record Now(Piece piece) implements Knot {}

    /** What is still to come: a message, and the last day for it when there is one. */
    record Promise(String key, List<Label> args, @Nullable LocalDate day) implements Knot {
        public Promise {
            args = List.copyOf(args);
        }
    }
}
