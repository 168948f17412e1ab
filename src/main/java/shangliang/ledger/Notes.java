package shangliang.ledger;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shangliang.engine.merkle.MalformedNote;
import shangliang.engine.merkle.SignedNote;

/** Several signed notes in one text, as the file beside the key holds them. */
final class Notes {

    private static final Logger LOG = LoggerFactory.getLogger(Notes.class);
    private static final String SIGNATURE = "\u2014 ";

    private Notes() {}

    /** All whole notes; one torn by a crash while it was written is passed over. */
    static List<SignedNote> in(String text) {
        var notes = new ArrayList<SignedNote>();
        var body = "";
        for (var block : text.replace("\r\n", "\n").strip().split("\n\n+")) {
            if (block.startsWith(SIGNATURE)) {
                add(notes, body + "\n\n" + block + "\n");
            }
            body = block;
        }
        return notes;
    }

    private static void add(List<SignedNote> notes, String note) {
        try {
            notes.add(SignedNote.parse(note));
        } catch (MalformedNote e) {
            LOG.warn("A torn checkpoint was passed over: {}", e.getMessage());
        }
    }
}
