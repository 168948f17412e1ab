package shangliang.duties;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be given to whom, as the guard is asked.
 *
 * @param unit organ code of the receiver
 * @param lead organ code of the lead when the receiver is to help, null when it is to lead
 * @param place code of the place, or null when unknown
 */
public record Assignment(
        String unit,
        @Nullable String lead,
        @Nullable String topic,
        @Nullable String place,
        LocalDate day) {

    /** The unit is to lead. */
    public static Assignment toLead(String unit, @Nullable String topic, @Nullable String place, LocalDate day) {
        return new Assignment(unit, null, topic, place, day);
    }
}
