package shangliang.engine.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.KeyPair;
import java.security.SecureRandom;

/** The private half of a log's key; its text form goes into a file that nobody else may read. */
public final class NoteSigner {

    private static final String PREFIX = "PRIVATE+KEY+";

    private final byte[] seed;
    private final KeyPair pair;
    private final NoteVerifier verifier;

    private NoteSigner(String name, byte[] seed) {
        this.seed = seed.clone();
        this.pair = Ed25519.pair(seed);
        this.verifier = new NoteVerifier(name, pair.getPublic());
    }

    public static NoteSigner generate(String name, SecureRandom random) {
        var seed = new byte[32];
        random.nextBytes(seed);
        return new NoteSigner(name, seed);
    }

    /** Reads the text form {@code PRIVATE+KEY+name+hash+base64}. */
    public static NoteSigner parse(String text) {
        var stripped = text.strip();
        if (!stripped.startsWith(PREFIX)) {
            throw new MalformedNote("a private key begins with " + PREFIX);
        }
        var line = KeyLine.parse(stripped.substring(PREFIX.length()));
        var signer = new NoteSigner(line.name(), line.material());
        if (signer.verifier.id() != line.id()) {
            throw new MalformedNote("the hash does not belong to the key of " + line.name());
        }
        return signer;
    }

    public NoteVerifier verifier() {
        return verifier;
    }

    /** The secret text form; never to be logged. */
    public String text() {
        return PREFIX + new KeyLine(verifier.name(), verifier.id(), seed).text();
    }

    NoteSignature sign(String text) {
        var signed = Ed25519.sign(pair.getPrivate(), text.getBytes(UTF_8));
        return new NoteSignature(verifier.name(), verifier.id(), signed);
    }
}
