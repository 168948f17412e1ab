package shangliang.engine.merkle;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** One signature line under a note. */
final class NoteSignature {

    private static final String DASH = "\u2014 ";

    private final String name;
    private final byte[] blob;

    NoteSignature(String name, int keyId, byte[] signed) {
        this(
                name,
                ByteBuffer.allocate(4 + signed.length).putInt(keyId).put(signed).array());
    }

    private NoteSignature(String name, byte[] blob) {
        KeyLine.requireName(name);
        if (blob.length < 5) {
            throw new MalformedNote("a signature has more than its key's four bytes");
        }
        this.name = name;
        this.blob = blob;
    }

    static NoteSignature parse(String line) {
        var space = line.lastIndexOf(' ');
        if (!line.startsWith(DASH) || space < DASH.length()) {
            throw new MalformedNote("a signature line is a dash, a name and base64");
        }
        try {
            return new NoteSignature(
                    line.substring(DASH.length(), space), StrictBase64.decode(line.substring(space + 1)));
        } catch (MalformedNote e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new MalformedNote("a signature line ends in base64");
        }
    }

    String name() {
        return name;
    }

    int keyId() {
        return ByteBuffer.wrap(blob).getInt();
    }

    byte[] signed() {
        return Arrays.copyOfRange(blob, 4, blob.length);
    }

    String line() {
        return DASH + name + " " + Base64.getEncoder().encodeToString(blob) + "\n";
    }
}
