package shangliang.voices;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.WorkCalendar;

/**
 * The district's deadlines of one day: a subject is a {@link Wait}, {@code KIND:…} or {@code TOPIC:…}.
 *
 * @param lengths by subject
 */
record Policies(Map<String, Length> lengths) {

    Policies {
        lengths = Map.copyOf(lengths);
    }

    /** Working days, or hours by the clock; exactly one is set. */
    record Length(@Nullable Integer workingDays, @Nullable Integer hours) {

        Deadline from(Instant now, WorkCalendar calendar) {
            return hours != null
                    ? Deadline.hours(now, hours)
                    : Deadline.workingDays(calendar, now, workingDays == null ? 1 : workingDays);
        }
    }

    Length of(Wait wait) {
        var length = lengths.get(wait.name());
        if (length == null) {
            throw new IllegalStateException("no deadline for " + wait);
        }
        return length;
    }

    int days(Wait wait) {
        var days = of(wait).workingDays();
        return days == null ? 1 : days;
    }

    /** How long an answer may take: danger and utilities by the hour, then the duty clause, then the kind's default. */
    Length answer(Matter matter, @Nullable Integer clauseDays) {
        var byKind = lengths.get("KIND:" + matter.kind());
        var byTopic = matter.topic() == null ? null : lengths.get("TOPIC:" + matter.topic());
        if (byKind != null && byKind.hours() != null) {
            return byKind;
        }
        if (byTopic != null && byTopic.hours() != null) {
            return byTopic;
        }
        return clauseDays != null ? new Length(clauseDays, null) : byKind != null ? byKind : of(Wait.ANSWER);
    }
}
