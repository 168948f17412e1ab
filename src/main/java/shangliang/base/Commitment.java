package shangliang.base;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** SHA-256 over a secret salt and a content: proves the content later, says nothing about it now or after erasure. */
public record Commitment(String hex) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Thirty-two random bytes as hex, kept beside the content and erased with it. */
    public static String newSalt() {
        var salt = new byte[32];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    public static Commitment to(String salt, String content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(salt));
            return new Commitment(HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
