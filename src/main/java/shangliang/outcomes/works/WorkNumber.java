package shangliang.outcomes.works;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a work, by the year it was begun in; in addresses it stands as {@code 2026-0007}. */
public record WorkNumber(int year, long serial) {

    private static final Pattern TYPED = Pattern.compile("\\D{0,3}-?(\\d{4})-?(\\d{1,9})");

    /** Reads what people type: with or without the leading sign, dashes and zeros. */
    static Optional<WorkNumber> parse(String typed) {
        var match = TYPED.matcher(typed.strip());
        return match.matches()
                ? Optional.of(new WorkNumber(Integer.parseInt(match.group(1)), Long.parseLong(match.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "%d-%04d".formatted(year, serial);
    }
}
