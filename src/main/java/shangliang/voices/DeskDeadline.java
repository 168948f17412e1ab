package shangliang.voices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
import shangliang.base.Texts;
import shangliang.base.Zone;

/** A new row for the district's table of deadlines: for what, how long, on what ground, from which day. */
record DeskDeadline(
        String subject,
        @Nullable Integer workingDays,
        @Nullable Integer hours,
        String source,
        @Nullable LocalDate since) {

    private static final int MOST_DAYS = 400;
    private static final int MOST_HOURS = MOST_DAYS * 24;

    LocalDate from() {
        return since == null ? LocalDate.MAX : since;
    }

    Policies.Length length() {
        return new Policies.Length(workingDays, hours);
    }

    void check(Instant now) {
        var problems = new ArrayList<Invalid.Problem>();
        if (subjects().stream().noneMatch(subject::equals) && !subject.startsWith("TOPIC:")) {
            problems.add(new Invalid.Problem("subject", "voices.desk.choose"));
        }
        if ((workingDays == null) == (hours == null) || !within(workingDays, MOST_DAYS) || !within(hours, MOST_HOURS)) {
            problems.add(new Invalid.Problem("length", "voices.desk.deadline.length.wrong", MOST_DAYS, MOST_HOURS));
        }
        if (source.isBlank() || Texts.length(source) > 200) {
            problems.add(new Invalid.Problem("source", "voices.desk.deadline.source.wrong"));
        }
        if (since == null
                || since.isBefore(Zone.day(now))
                || since.isAfter(Zone.day(now).plusYears(5))) {
            problems.add(new Invalid.Problem("from", "voices.desk.deadline.from.wrong"));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(List.copyOf(problems));
        }
    }

    private static boolean within(@Nullable Integer length, int most) {
        return length == null || length > 0 && length <= most;
    }

    /** Every wait, and every kind that may have a length of its own. */
    static List<String> subjects() {
        return Stream.concat(
                        Arrays.stream(Wait.values()).map(Wait::name),
                        Arrays.stream(VoiceKind.values()).map(kind -> "KIND:" + kind))
                .toList();
    }
}
