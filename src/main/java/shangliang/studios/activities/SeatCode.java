package shangliang.studios.activities;

import java.security.SecureRandom;
import java.util.Locale;
import shangliang.base.Commitment;

/** What whoever means to come keeps, to give the seat back; only its hash is stored. */
record SeatCode(String text) {

    /** Without letters and digits that are taken for each other. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SeatCode fresh() {
        return new SeatCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(java.util.stream.Collectors.joining()));
    }

    /** However it was typed. */
    static SeatCode of(String typed) {
        return new SeatCode(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    /** Fifty random bits need no salt of their own. */
    String hash() {
        return Commitment.to("00", text).hex();
    }
}
