package shangliang.engine.draws;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The few functions on bytes that a draw is made of, named as their standards name them. */
final class Bytes {

    private static final String MAC = "HmacSHA256";

    private Bytes() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] sha256(byte[] of) {
        return digest("SHA-256", of);
    }

    static String sha256Hex(String of) {
        return hex(sha256(utf8(of)));
    }

    static byte[] md5(byte[] of) {
        return digest("MD5", of);
    }

    static String hex(byte[] of) {
        return HexFormat.of().formatHex(of);
    }

    /** HMAC-SHA256 over the parts one after the other. */
    static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            for (var part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HMAC-SHA256", e);
        }
    }

    private static byte[] digest(String algorithm, byte[] of) {
        try {
            return MessageDigest.getInstance(algorithm).digest(of);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has " + algorithm, e);
        }
    }
}
