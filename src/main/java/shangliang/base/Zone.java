package shangliang.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The one time zone that days are counted in. */
public final class Zone {

    public static final ZoneId DISTRICT = ZoneId.of("Asia/Shanghai");

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private Zone() {}

    public static LocalDate day(Instant at) {
        return at.atZone(DISTRICT).toLocalDate();
    }

    /** A day as forms and addresses write it; empty for what is none, or lies in no year that a record is about. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed))
                    .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
