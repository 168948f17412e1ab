package shangliang.voices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import shangliang.base.Zone;

/** The month that is running, for figures of what was promised in it. */
record Month(Instant now) {

    LocalDate first() {
        return Zone.day(now).withDayOfMonth(1);
    }

    Instant begin() {
        return begin(first());
    }

    Instant end() {
        return begin(first().plusMonths(1));
    }

    /** Every parameter that the figures need. */
    Map<String, Object> params() {
        return Map.of(
                "month", VoiceMapping.utc(begin()),
                "monthText", begin().toString(),
                "nextMonth", VoiceMapping.utc(end()),
                "now", VoiceMapping.utc(now));
    }

    static Instant begin(LocalDate day) {
        return day.atStartOfDay(Zone.DISTRICT).toInstant();
    }
}
