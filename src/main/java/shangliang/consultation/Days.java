package shangliang.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import shangliang.base.Invalid;

/** Checks what somebody wrote down for the day people meet, and the sheet they read before. */
final class Days {

    private static final int FAR = 400;
    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:\uff1a][0-5]\\d");

    private Days() {}

    static Meeting meeting(Meeting typed, LocalDate today) {
        day(typed.day(), today);
        if (!TIME.matcher(typed.time()).matches()) {
            throw new Invalid("time", "consultation.meeting.time");
        }
        return new Meeting(
                typed.day(),
                typed.time().replace('\uff1a', ':'),
                Words.line("where", typed.where()),
                typed.mode(),
                Words.optional("budget", typed.budget()),
                Words.line("agreed", typed.agreed()));
    }

    static LocalDate day(LocalDate day, LocalDate today) {
        if (!day.isAfter(today) || day.isAfter(today.plusDays(FAR))) {
            throw new Invalid("day", "consultation.meeting.day");
        }
        return day;
    }

    static Sheet sheet(Sheet typed, Instant now) {
        return new Sheet(
                Words.text("facts", typed.facts()),
                Words.text("sources", typed.sources()),
                Words.text("options", typed.options()),
                Words.text("costs", typed.costs()),
                now);
    }
}
