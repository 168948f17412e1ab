package shangliang.voices;

import java.math.BigInteger;
import java.util.Optional;

/** Sixteen digits that open a person's own page; shown once, four by four, and kept only as a keyed hash. */
public record ReceiptCode(String digits) {

    private static final BigInteger SPACE = BigInteger.TEN.pow(16);

    /** Takes a code from keyed bytes, so that the same submission sent twice gets the same code. */
    static ReceiptCode from(byte[] keyed) {
        return new ReceiptCode("%016d".formatted(new BigInteger(1, keyed).mod(SPACE)));
    }

    /** Reads what people type, with any blanks and dashes. */
    static Optional<ReceiptCode> parse(String typed) {
        var digits = typed.replaceAll("[\\s\\-‐-―]", "");
        return digits.matches("\\d{16}") ? Optional.of(new ReceiptCode(digits)) : Optional.empty();
    }

    /** As it is shown and read aloud. */
    public String shown() {
        return digits.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }

    @Override
    public String toString() {
        return "ReceiptCode[hidden]";
    }
}
