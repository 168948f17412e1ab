package shangliang.consultation.joint;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.consultation.OpenMatter;
import shangliang.web.Form;

/**
 * What of a consultation goes to a partner, and what went already.
 *
 * @param partner with whom it is held, or null when it may go to any
 * @param asked whether it began with a partner's message and so is its answer
 */
record HandoverPage(OpenMatter matter, @Nullable Label partner, boolean asked, List<JointLine> sent, Form form) {

    String path() {
        return "/desk/consultations/" + matter.fact().number();
    }

    /** Whether the newest message says how it stands now. */
    boolean isUpToDate() {
        return !sent.isEmpty() && sent.getLast().version() == matter.version();
    }

    boolean mayHand() {
        return matter.open() && (!asked || matter.isDecided()) && !isUpToDate();
    }
}
