package shangliang.outcomes.proposals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.outcomes.acts.Alike.Like;
import shangliang.thread.Picture;
import shangliang.voices.VoiceFact;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * One proposal at a desk.
 *
 * @param acts what the reader can do now, the likeliest first
 * @param tried the act that was sent and must be mended, or null
 * @param voices that it began with, as far as the reader may read them
 * @param like what was proposed before on the same, while it is not filed
 * @param mayWrite whether the text can be changed by the reader
 */
record ProposalPage(
        Proposal proposal,
        List<ProposalAct> acts,
        @Nullable ProposalAct tried,
        Form form,
        Picture thread,
        List<VoiceFact> voices,
        List<Like> like,
        ProposalNames names,
        boolean mayWrite) {

    String path() {
        return "/desk/proposals/" + proposal.number();
    }

    /** The official letters there are, by name. */
    List<String> letters() {
        return ProposalLetters.names(proposal);
    }

    String letterName(Ui ui, String name) {
        return name.startsWith("reply-")
                ? ui.t("outcomes.letter.reply", name.substring("reply-".length()))
                : ui.t("outcomes.letter." + name);
    }

    Form formOf(ProposalAct act) {
        return act == tried ? form : Form.EMPTY.with("hash", proposal.paper().hash());
    }

    boolean isOpen(ProposalAct act) {
        return act == tried || tried == null && acts.getFirst() == act;
    }

    /** What was done last, for a word of thanks. */
    String done() {
        return ProposalAct.at(form.text("done")).map(Enum::name).orElse("");
    }

    @Nullable
    Deadline step() {
        return proposal.phase().isEnd() ? null : proposal.standing().step();
    }
}
