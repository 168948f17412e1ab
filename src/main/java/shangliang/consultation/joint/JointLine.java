package shangliang.consultation.joint;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.consultation.Json;
import shangliang.engine.merkle.SignedNote;

/**
 * One message as it is kept.
 *
 * @param id of the act by which it was sent or taken
 * @param message how it calls itself
 * @param partner code of the other side, or null when it was not named
 * @param title number of the consultation where it comes from
 * @param version the consultation's when it was sent
 * @param answers the message that it answers, or null
 * @param by whose act it was
 * @param note the whole signed text; null when it was erased
 * @param about the consultation here that it belongs to, or null for a moment
 */
record JointLine(
        UUID id,
        UUID message,
        boolean sent,
        @Nullable String partner,
        String title,
        int version,
        @Nullable UUID answers,
        Instant at,
        String by,
        @Nullable String note,
        @Nullable About about) {

    /** A consultation as a list names it. */
    record About(UUID id, String number, String question) {}

    /** What it says, of a note that was checked when it came. */
    @Nullable
    Handover said() {
        return note == null ? null : Json.read(SignedNote.parse(note).body(), Handover.class);
    }

    /** A name for the file. */
    String file() {
        return "handover-" + (about == null ? message : about.number()) + (sent ? "" : "-received") + ".txt";
    }
}
