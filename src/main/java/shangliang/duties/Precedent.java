package shangliang.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/**
 * What a ruling decided for all like matters to come; routing cites it by number where the lists leave it open.
 *
 * @param place only within this place, or null for the whole district
 * @param ended first day it no longer holds, or null while it does
 */
record Precedent(
        String number,
        String topic,
        @Nullable String place,
        Owed owed,
        String text,
        LocalDate since,
        @Nullable LocalDate ended) {

    /** Whose it is, by which clause, within how many working days. */
    record Owed(String unit, String clause, Label title, int workingDays) {}

    boolean holds(String asked, Spot spot, LocalDate day) {
        return topic.equals(asked) && spot.liesIn(place) && inForce(day);
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(since) && (ended == null || day.isBefore(ended));
    }
}
