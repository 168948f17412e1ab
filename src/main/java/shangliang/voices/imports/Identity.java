package shangliang.voices.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What makes a row itself, so that it never comes in twice.
 *
 * @param source the layout its number belongs to; empty when it has none
 * @param identity its number there, or else its content
 * @param content of what it says, to tell a repeated row from another one under the same number
 */
record Identity(String source, String identity, String content) {

    private static final String NUMBERED = "id:";

    /** Under a number the text alone is compared, so that a mapping without its title finds it again. */
    static Identity of(String source, String id, String text, String... more) {
        if (!id.isEmpty()) {
            return new Identity(source, NUMBERED + id, hash(plain(text)));
        }
        var content = hash(plain(text) + "\n" + plain(String.join("\n", more)));
        return new Identity("", content, content);
    }

    /** The number that an identity was made of, or nothing. */
    static String numberThere(String identity) {
        return identity.startsWith(NUMBERED) ? identity.substring(NUMBERED.length()) : "";
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean sameContent(Identity other) {
        return content.equals(other.content);
    }

    boolean sameSource(Identity other) {
        return source.equals(other.source);
    }

    String once() {
        return "import:" + source + ":" + identity;
    }
}
