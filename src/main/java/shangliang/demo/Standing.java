package shangliang.demo;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a voice stands in the database.
 *
 * @param answerByHour whether its answer is promised by the hour
 * @param master phase of the voice it goes along with, or null
 */
record Standing(
        UUID id,
        String phase,
        @Nullable String topic,
        @Nullable String unit,
        @Nullable String clause,
        boolean returned,
        int reworks,
        @Nullable Instant answerDue,
        boolean answerByHour,
        String publication,
        boolean answerPublished,
        @Nullable String answer,
        @Nullable UUID actor,
        @Nullable String master) {

    String unitOrNone() {
        return unit == null ? "" : unit;
    }
}
