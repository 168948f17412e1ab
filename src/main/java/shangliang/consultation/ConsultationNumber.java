package shangliang.consultation;

import java.util.Optional;
import java.util.regex.Pattern;

/** The public number of a consultation, by year; in addresses it stands as {@code 2026-0007}. */
public record ConsultationNumber(int year, int serial) {

    private static final Pattern TYPED = Pattern.compile("\\D{0,3}-?(\\d{4})-?(\\d{1,5})");

    /** Reads what people type: with or without the leading sign, dashes and zeros. */
    public static Optional<ConsultationNumber> parse(String typed) {
        var match = TYPED.matcher(typed.strip());
        return match.matches()
                ? Optional.of(
                        new ConsultationNumber(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "%d-%04d".formatted(year, serial);
    }
}
