package shangliang.studios.activities;

import java.math.BigInteger;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shangliang.base.Commitment;

/** What whoever means to come keeps, to give the seat back; only its hash is stored. */
record SeatCode(String text) {

    /** Without letters and digits that are taken for each other. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final BigInteger BASE = BigInteger.valueOf(ALPHABET.length());
    private static final int LENGTH = 10;

    /** The same for the same form with the same words, so that a form sent twice is one seat. */
    static SeatCode from(UUID once, String name, int people) {
        var form = Commitment.to("00", once + "\n" + name + "\n" + people);
        return new SeatCode(Stream.iterate(new BigInteger(form.hex(), 16), left -> left.divide(BASE))
                .limit(LENGTH)
                .map(left -> ALPHABET.charAt(left.mod(BASE).intValue()))
                .map(String::valueOf)
                .collect(Collectors.joining()));
    }

    /** However it was typed. */
    static SeatCode of(String typed) {
        return new SeatCode(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    /** Fifty bits that nobody can guess need no salt of their own. */
    String hash() {
        return Commitment.to("00", text).hex();
    }
}
