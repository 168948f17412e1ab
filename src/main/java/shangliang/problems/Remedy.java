package shangliang.problems;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is done once for all voices of a class.
 *
 * @param round the how-manieth remedy it is: each voice is asked about anew for each
 * @param unit code of the unit that does it
 * @param due the last day for it
 * @param done what the unit says was done, or null while it is at it
 */
record Remedy(
        int round,
        String text,
        String unit,
        LocalDate due,
        @Nullable String done) {

    Remedy done(String words) {
        return new Remedy(round, text, unit, due, words);
    }
}
