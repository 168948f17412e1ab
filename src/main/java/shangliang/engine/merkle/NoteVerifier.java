package shangliang.engine.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.PublicKey;

/** The public half of a log's key: what an outsider needs to check that a note is the log's own. */
public final class NoteVerifier {

    private final KeyLine line;
    private final PublicKey key;

    NoteVerifier(String name, PublicKey key) {
        var raw = Ed25519.raw(key);
        this.line = new KeyLine(name, KeyLine.id(name, raw), raw);
        this.key = key;
    }

    /** Reads the text form {@code name+hash+base64}. */
    public static NoteVerifier parse(String text) {
        var line = KeyLine.parse(text.strip());
        var verifier = new NoteVerifier(line.name(), Ed25519.publicKey(line.material()));
        if (verifier.id() != line.id()) {
            throw new MalformedNote("the hash does not belong to the key of " + line.name());
        }
        return verifier;
    }

    public String name() {
        return line.name();
    }

    /** The text form {@code name+hash+base64}, to be published. */
    public String text() {
        return line.text();
    }

    int id() {
        return line.id();
    }

    boolean knows(NoteSignature signature) {
        return signature.name().equals(name()) && signature.keyId() == id();
    }

    boolean verifies(String text, NoteSignature signature) {
        return Ed25519.verifies(key, text.getBytes(UTF_8), signature.signed());
    }
}
