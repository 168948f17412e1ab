package shangliang.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
import shangliang.base.Stale;
import shangliang.base.Zone;

/**
 * From when until when a post is held, so that power ends by itself and not by someone's remembering.
 *
 * @param from first day
 * @param to last day as promised, null while open
 * @param ended when an administrator ended it at once; that day no longer counts
 */
record Term(
        LocalDate from, @Nullable LocalDate to, @Nullable Instant ended) {

    /** Where a term stands on a day. */
    enum Standing {
        UPCOMING,
        CURRENT,
        OVER
    }

    Term {
        if (to != null && to.isBefore(from)) {
            throw new Invalid("to", "identity.term.backwards", from);
        }
    }

    static Term of(LocalDate from, @Nullable LocalDate to) {
        return new Term(from, to, null);
    }

    /** The last day it is held, null while open; before {@code from} when it was taken back before it began. */
    @Nullable
    LocalDate last() {
        if (ended == null) {
            return to;
        }
        var before = Zone.day(ended).minusDays(1);
        return to != null && to.isBefore(before) ? to : before;
    }

    Standing on(LocalDate day) {
        var last = last();
        if (last != null && (last.isBefore(day) || last.isBefore(from))) {
            return Standing.OVER;
        }
        return day.isBefore(from) ? Standing.UPCOMING : Standing.CURRENT;
    }

    boolean overlaps(Term other) {
        return !endsBefore(other.from) && !other.endsBefore(from) && !empty() && !other.empty();
    }

    /** The term with {@code lastDay} as its last: at once when that is today, else on the day named. */
    Term end(LocalDate lastDay, Instant now) {
        var today = Zone.day(now);
        if (on(today) == Standing.OVER) {
            throw new Stale("identity.term.over");
        }
        if (lastDay.isBefore(today)) {
            throw new Invalid("last", "identity.term.past", today);
        }
        if (to != null && lastDay.isAfter(to)) {
            throw new Invalid("last", "identity.term.longer", to);
        }
        return lastDay.equals(today) ? new Term(from, to, now) : of(from, later(from, lastDay));
    }

    private boolean endsBefore(LocalDate day) {
        var last = last();
        return last != null && last.isBefore(day);
    }

    private boolean empty() {
        return endsBefore(from);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
