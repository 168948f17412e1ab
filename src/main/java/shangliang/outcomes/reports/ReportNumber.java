package shangliang.outcomes.reports;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a report, by year; in addresses it stands as {@code 2026-000123}. */
public record ReportNumber(int year, long serial) {

    private static final Pattern TYPED = Pattern.compile("\\D{0,3}-?(\\d{4})-?(\\d{1,9})");

    /** Reads what people type: with or without the leading sign, dashes and zeros. */
    public static Optional<ReportNumber> parse(String typed) {
        var match = TYPED.matcher(typed.strip());
        return match.matches()
                ? Optional.of(new ReportNumber(Integer.parseInt(match.group(1)), Long.parseLong(match.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "%d-%06d".formatted(year, serial);
    }
}
