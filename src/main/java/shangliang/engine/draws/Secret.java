package shangliang.engine.draws;

import java.security.SecureRandom;
import java.util.HexFormat;
import shangliang.engine.draws.MalformedDraw.Reason;

/**
 * What the office, or a witness, keeps to itself until the draw; its hash is published before.
 *
 * @param hex 32 bytes in hexadecimal
 */
public record Secret(String hex) {

    private static final int LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public Secret {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new MalformedDraw(Reason.SECRET, "");
        }
    }

    public static Secret fresh() {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        return new Secret(Bytes.hex(bytes));
    }

    /** What is published before, and binds. */
    public String commitment() {
        return Bytes.hex(Bytes.sha256(bytes()));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }

    /** Never the secret itself, wherever it may be written. */
    @Override
    public String toString() {
        return "Secret of " + commitment();
    }
}
