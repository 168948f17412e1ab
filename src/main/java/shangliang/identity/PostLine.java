package shangliang.identity;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/**
 * A post as a page shows it.
 *
 * @param last last day, or null while open
 */
record PostLine(
        UUID id,
        Label title,
        String role,
        Label scope,
        LocalDate from,
        @Nullable LocalDate last,
        Term.Standing standing) {

    boolean current() {
        return standing == Term.Standing.CURRENT;
    }

    boolean over() {
        return standing == Term.Standing.OVER;
    }

    boolean never() {
        return last != null && last.isBefore(from);
    }

    /** The message that says where the term stands. */
    String key() {
        return "identity.standing." + standing.name().toLowerCase(Locale.ROOT);
    }

    /** The colour that goes with it. */
    String tone() {
        return current() ? "jade" : over() ? "" : "amber";
    }
}
