package shangliang.voices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** The one secret of this module: keyed hashes of codes and sealed contacts; names its algorithms in one place. */
@Component
class ServerKey {

    private static final String HASH = "HmacSHA256";
    private static final String SEAL = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    ServerKey(VoicesSettings settings) {
        this.key = read(settings.keyFile());
    }

    /** A keyed hash; {@code purpose} keeps hashes of different kinds apart. */
    byte[] hash(String purpose, String content) {
        try {
            var mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
            mac.update((purpose + "\0").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String hexHash(String purpose, String content) {
        return HexFormat.of().formatHex(hash(purpose, content));
    }

    byte[] seal(String plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var secret = cipher(Cipher.ENCRYPT_MODE, nonce, plain.getBytes(StandardCharsets.UTF_8));
        var whole = new byte[NONCE + secret.length];
        System.arraycopy(nonce, 0, whole, 0, NONCE);
        System.arraycopy(secret, 0, whole, NONCE, secret.length);
        return whole;
    }

    String open(byte[] whole) {
        var nonce = java.util.Arrays.copyOf(whole, NONCE);
        var secret = java.util.Arrays.copyOfRange(whole, NONCE, whole.length);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, secret), StandardCharsets.UTF_8);
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance(SEAL);
            cipher.init(mode, new SecretKeySpec(hash("seal", "contacts"), "AES"), new GCMParameterSpec(128, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] read(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path file) throws IOException {
        var fresh = new byte[32];
        RANDOM.nextBytes(fresh);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(fresh));
        } catch (FileAlreadyExistsException e) {
            // Another process was faster; its key holds.
        }
    }
}
