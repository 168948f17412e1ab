package shangliang.consultation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is done about a point that was taken over.
 *
 * @param item number of the point, from 1
 * @param unit code of the unit that does it
 * @param done what was done, or null while it is open
 */
public record Task(
        int item,
        String text,
        String unit,
        LocalDate due,
        @Nullable String done) {

    Task done(String words) {
        return new Task(item, text, unit, due, words);
    }

    boolean isOpen() {
        return done == null;
    }
}
