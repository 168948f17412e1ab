package shangliang.studios.hearings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;

/**
 * What the party group decided on a report, and what became of it.
 *
 * @param number in the order of the hearing, from 1
 * @param reply null while it is not answered
 */
record Decision(
        int number, String text, Deadline due, @Nullable Reply reply) {

    /** What the studio did about it. */
    record Reply(String text, Instant at, String name) {}

    boolean isOpen() {
        return reply == null;
    }

    Decision with(Reply said) {
        return new Decision(number, text, due, said);
    }
}
