package shangliang.duties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of an owner's duty list; versions follow each other without a gap and old ones stay readable.
 *
 * @param owner organ code, or {@link #TOWN} for the list that every town and street without its own one works by
 * @param town whether the owner's area is a town, so that it reaches no further
 * @param from first day in force
 * @param until first day no longer in force, or null while nothing follows
 * @param source the document it rests on, in words
 */
record DutyList(
        String owner,
        boolean town,
        int version,
        LocalDate from,
        @Nullable LocalDate until,
        String source,
        List<DutyItem> items) {

    /** Owner code of the list common to all towns and streets. */
    static final String TOWN = "TOWN";

    DutyList {
        items = List.copyOf(items);
    }

    boolean common() {
        return TOWN.equals(owner);
    }

    /** The same version, over from {@code day} on; one that had not begun by then never counts. */
    DutyList endedBy(LocalDate day) {
        return new DutyList(owner, town, version, from, day, source, items);
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
