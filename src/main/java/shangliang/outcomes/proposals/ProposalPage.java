package shangliang.outcomes.proposals;

import java.util.List;
import java.util.stream.Collectors;
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
 * @param mayWrite whether the text can be changed by the reader
 */
record ProposalPage(
        Proposal proposal,
        List<ProposalAct> acts,
        @Nullable ProposalAct tried,
        Form form,
        Picture thread,
        Around around,
        ProposalNames names,
        boolean mayWrite) {

    /**
     * What is known beside it.
     *
     * @param voices that it began with, as far as the reader may read them
     * @param like what was proposed before on the same, while it is not filed
     * @param hints whose work it is about, while no unit has it
     * @param opinions by when joint units still give theirs, or null
     */
    record Around(
            List<VoiceFact> voices,
            List<Like> like,
            List<DutyHint> hints,
            @Nullable Deadline opinions) {}

    /** The joint units whose opinion is still waited for, by name. */
    String silent(Ui ui) {
        return proposal.handling().silent().stream()
                .map(unit -> names.unit(ui, unit))
                .collect(Collectors.joining(ui.isEnglish() ? ", " : "、"));
    }

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
        var fresh = Form.EMPTY.with("hash", proposal.paper().hash());
        return act == tried ? form : act == ProposalAct.ROUTE && around.hints().size() == 1 ? hinted(fresh) : fresh;
    }

    /** When all that is known leads to one unit, it need not be looked up again. */
    private Form hinted(Form form) {
        var hint = around.hints().getFirst();
        return form.with("lead", hint.unit())
                .with("basis", hint.clause() + " " + hint.title().zh());
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
