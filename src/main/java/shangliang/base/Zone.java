package shangliang.base;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one time zone that days are counted in. */
public final class Zone {

    public static final ZoneId DISTRICT = ZoneId.of("Asia/Shanghai");

    private Zone() {}

    public static LocalDate day(Instant at) {
        return at.atZone(DISTRICT).toLocalDate();
    }
}
