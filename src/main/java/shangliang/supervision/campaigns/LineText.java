package shangliang.supervision.campaigns;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is asked for; of an activity of the joint calendar, words and day may be left out.
 *
 * @param layer for whom it is, in a training plan
 */
public record LineText(
        String words,
        @Nullable LocalDate due,
        @Nullable Layer layer,
        @Nullable UUID activity) {}
