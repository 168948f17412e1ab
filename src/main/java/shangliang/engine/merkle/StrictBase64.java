package shangliang.engine.merkle;

import java.util.Base64;

/** Decodes only the one canonical form, because a second spelling of a signed thing would be a second thing. */
final class StrictBase64 {

    private StrictBase64() {}

    static byte[] decode(String text) {
        var bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("not canonical base64: " + text);
        }
        return bytes;
    }
}
