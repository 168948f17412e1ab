package shangliang.voices.imports;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import shangliang.base.Zone;

/** Reads days and times in the many shapes that spreadsheets hold them. */
final class Times {

    private static final LocalDate EXCEL = LocalDate.of(1899, 12, 30);

    /** Before this a year is a slip of the hand. */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private static final Pattern SHAPE =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?: +(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:\\.\\d+)?)?)?");

    private static final Pattern COMPACT =
            Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})(?: ?(\\d{2})(\\d{2})(\\d{2})?)?");

    private static final Pattern SERIAL = Pattern.compile("\\d{5}(\\.\\d+)?");

    private Times() {}

    /** The moment that {@code typed} names in the district's time; empty when it cannot be read or there is no such day. */
    static Optional<Instant> read(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        try {
            if (SERIAL.matcher(text).matches()) {
                return Optional.of(serial(new BigDecimal(text)));
            }
            if (text.matches(".*\\dT\\d.*(Z|[+-]\\d\\d:\\d\\d)")) {
                return Optional.of(OffsetDateTime.parse(text).toInstant());
            }
            return shaped(plain(text).replace('T', ' '));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> shaped(String text) {
        for (var shape : new Pattern[] {SHAPE, COMPACT}) {
            var found = shape.matcher(text);
            if (found.matches()) {
                var day = LocalDate.of(number(found.group(1)), number(found.group(2)), number(found.group(3)));
                if (day.isBefore(EARLIEST)) {
                    return Optional.empty();
                }
                var time = day.atTime(number(found.group(4)), number(found.group(5)), number(found.group(6)));
                return Optional.of(time.atZone(Zone.DISTRICT).toInstant());
            }
        }
        return Optional.empty();
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Year, month, day, hour, minute and second signs become those of ISO 8601. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("^(\\d{4})\\.(\\d{1,2})\\.(\\d{1,2})", "$1-$2-$3")
                .replaceAll(" ?[\u5E74\u6708/] ?(?=\\d{1,2}(\\D|$))", "-")
                .replaceAll(" ?[\u65E5\u53F7] ?", " ")
                .replaceAll(" ?[\u65F6\u70B9\u5206] ?(?=\\d)", ":")
                .replaceAll("\u65F6$|\u70B9$", ":00")
                .replaceAll("[\u5206\u79D2]", "")
                .strip();
    }

    private static Instant serial(BigDecimal days) {
        var seconds = days.multiply(BigDecimal.valueOf(86_400)).setScale(0, java.math.RoundingMode.HALF_UP);
        LocalDateTime local = EXCEL.atStartOfDay().plusSeconds(seconds.longValueExact());
        return local.atZone(Zone.DISTRICT).toInstant();
    }
}
