package shangliang.consultation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** What somebody who took part shows to check and to judge: 16 signs that nobody guesses, kept as a hash. */
record Pass(String signs) {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Pass fresh() {
        return new Pass(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining()));
    }

    /** As people type it: small letters, dashes and spaces do not matter. */
    static Pass typed(String text) {
        return new Pass(text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", ""));
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(signs.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** In fours, as it stands on the slip. */
    String shown() {
        return signs.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Never the signs themselves, wherever it may be written. */
    @Override
    public String toString() {
        return "Pass";
    }
}
