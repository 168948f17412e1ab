package shangliang.engine.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;

/** The text form shared by both halves of a key: name, four bytes of hash, and the 32 bytes themselves. */
record KeyLine(String name, int id, byte[] material) {

    private static final byte ED25519 = 1;
    private static final int LENGTH = 32;

    KeyLine {
        requireName(name);
    }

    static KeyLine parse(String line) {
        var parts = line.split("\\+", 3);
        if (parts.length != 3 || !parts[1].matches("[0-9a-f]{8}")) {
            throw new MalformedNote("a key is name+hash+base64");
        }
        var typed = decode(parts[2]);
        if (typed.length != LENGTH + 1 || typed[0] != ED25519) {
            throw new MalformedNote("not an Ed25519 key: " + parts[0]);
        }
        return new KeyLine(parts[0], Integer.parseUnsignedInt(parts[1], 16), Arrays.copyOfRange(typed, 1, LENGTH + 1));
    }

    static int id(String name, byte[] publicKey) {
        var digest = Hash.sha256(name.getBytes(UTF_8), new byte[] {'\n', ED25519}, publicKey);
        return (int) (digest.first() >>> 32);
    }

    static void requireName(String name) {
        if (name.isEmpty() || name.codePoints().anyMatch(KeyLine::isForbidden)) {
            throw new MalformedNote("a key name has letters, no spaces and no plus sign: " + name);
        }
    }

    String text() {
        var typed = new byte[LENGTH + 1];
        typed[0] = ED25519;
        System.arraycopy(material, 0, typed, 1, LENGTH);
        return name + "+" + "%08x".formatted(id) + "+" + Base64.getEncoder().encodeToString(typed);
    }

    private static byte[] decode(String text) {
        try {
            return StrictBase64.decode(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedNote("a key ends in base64");
        }
    }

    private static boolean isForbidden(int character) {
        return character == '+'
                || character < ' '
                || Character.isSpaceChar(character)
                || Character.isWhitespace(character);
    }
}
