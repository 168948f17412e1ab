package shangliang.consultation.joint;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.council.partners.Partner;
import shangliang.council.partners.Partners;
import shangliang.engine.merkle.MalformedNote;
import shangliang.engine.merkle.NoteVerifier;
import shangliang.engine.merkle.SignedNote;

/** Opens a file that says it comes from a partner: first who signed it, and only then what it says. */
@Component
class Opening {

    /** Ten times what the longest consultation needs. */
    static final int MOST = 256 * 1024;

    private static final String FIELD = "file";

    private final Partners partners;

    Opening(Partners partners) {
        this.partners = partners;
    }

    Opened open(byte[] file) {
        if (file.length == 0) {
            throw new Invalid(FIELD, "consultation.joint.file.none");
        }
        requireFit(file.length);
        var note = note(file);
        var partner = signer(note);
        check(note, partner);
        var handover = Handover.read(note.body())
                .filter(said -> said.from().origin().equals(partner.signer()))
                .orElseThrow(Opening::noMessage);
        return new Opened(partner, handover, note.text());
    }

    /** Asked before a file is read, too: what is larger is no message. */
    static void requireFit(long bytes) {
        if (bytes > MOST) {
            throw new Invalid(FIELD, "consultation.joint.file.large", MOST / 1024);
        }
    }

    /** Mail programs change the ends of lines; that changes nothing of what was signed. */
    private static SignedNote note(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return SignedNote.parse(text.replace("\r\n", "\n"));
        } catch (CharacterCodingException | MalformedNote other) {
            throw noMessage();
        }
    }

    private Partner signer(SignedNote note) {
        var book = partners.book();
        return note.signers().stream()
                .flatMap(name -> book.signingAs(name, partners.today()).stream())
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        FIELD, "consultation.joint.file.unknown", note.signers().getFirst()));
    }

    private static void check(SignedNote note, Partner partner) {
        var key = NoteVerifier.parse(partner.key());
        if (!note.claims(key)) {
            throw new Invalid(
                    FIELD, "consultation.joint.file.key", partner.name().zh());
        }
        if (!note.isSignedBy(key)) {
            throw new Invalid(
                    FIELD, "consultation.joint.file.changed", partner.name().zh());
        }
    }

    private static Invalid noMessage() {
        return new Invalid(FIELD, "consultation.joint.file.wrong");
    }
}
