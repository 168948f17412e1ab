package shangliang.engine.merkle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text with its signatures (C2SP signed-note); the text means nothing until a known key has been checked. */
public final class SignedNote {

    private static final int LONGEST = 1_000_000;
    private static final int MOST_SIGNATURES = 100;

    private final String text;
    private final List<NoteSignature> signatures;

    private SignedNote(String text, List<NoteSignature> signatures) {
        if (!text.endsWith("\n") || !isPlain(text)) {
            throw new MalformedNote("the text ends in a newline and has no control characters");
        }
        this.text = text;
        this.signatures = List.copyOf(signatures);
    }

    public static SignedNote sign(String text, NoteSigner signer) {
        return new SignedNote(text, List.of(signer.sign(text)));
    }

    public static SignedNote parse(String note) {
        var gap = note.lastIndexOf("\n\n");
        if (note.length() > LONGEST || gap < 0 || !note.endsWith("\n")) {
            throw new MalformedNote("a note is a text, an empty line and signatures");
        }
        var lines = note.substring(gap + 2).split("\n");
        if (lines.length > MOST_SIGNATURES) {
            throw new MalformedNote("a note has at most 100 signatures");
        }
        return new SignedNote(
                note.substring(0, gap + 1),
                Arrays.stream(lines).map(NoteSignature::parse).toList());
    }

    /** The same note with one more signature, e.g. of a witness or of the next key. */
    public SignedNote alsoSignedBy(NoteSigner signer) {
        var more = new ArrayList<>(signatures);
        more.add(signer.sign(text));
        return new SignedNote(text, more);
    }

    /** Whether this key signed the note; signatures of other keys are ignored, a false one of this key is fatal. */
    public boolean isSignedBy(NoteVerifier key) {
        var own = signatures.stream().filter(key::knows).toList();
        return !own.isEmpty() && own.stream().allMatch(signature -> key.verifies(text, signature));
    }

    /** The names under which it says it was signed; nothing is proven by them. */
    public List<String> signers() {
        return signatures.stream().map(NoteSignature::name).distinct().toList();
    }

    /** Whether there is a signature that claims to be by this key, true or false. */
    public boolean claims(NoteVerifier key) {
        return signatures.stream().anyMatch(key::knows);
    }

    private static boolean isPlain(String text) {
        return UTF_8.newEncoder().canEncode(text) && text.chars().noneMatch(c -> c < ' ' && c != '\n');
    }

    /** The text without its signatures. */
    public String body() {
        return text;
    }

    /** The whole note as it is published. */
    public String text() {
        var note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()));
        return note.toString();
    }
}
