package shangliang.voices;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Role;

/** Fills the forms of a desk: with what was just typed, else what was saved, else what is proposed. */
record DeskForms(Voice voice, Role role, DeskTyped typed, List<DeskDrafts.Draft> saved, DeskProposal proposal) {

    /** What was typed is shown even when the act is no longer on offer, so that it is not lost. */
    List<DeskForm> of(List<DeskAct> acts) {
        var forms = new ArrayList<>(acts.stream().map(this::form).toList());
        @Nullable DeskAct act = typed.act();
        if (act != null && !acts.contains(act)) {
            forms.addFirst(new DeskForm(act, typed.form(), true, null, act.fields()));
        }
        return List.copyOf(forms);
    }

    private DeskForm form(DeskAct act) {
        if (act == typed.act()) {
            return new DeskForm(act, typed.form(), true, null, fields(act));
        }
        return saved.stream()
                .filter(draft -> draft.act().equals(act.name()))
                .findFirst()
                .map(draft -> new DeskForm(act, draft.form(), false, draft.at(), fields(act)))
                .orElseGet(() -> new DeskForm(act, proposal.of(act), false, null, fields(act)));
    }

    /** Only the supervision office goes past the lists, and only a proposal can be credited. */
    private List<DeskField> fields(DeskAct act) {
        return act.fields().stream()
                .filter(field -> switch (field) {
                    case OVERRIDE -> role == Role.SUPERVISION;
                    case AS_PROPOSED -> !voice.matter().solution().isEmpty();
                    default -> true;
                })
                .toList();
    }
}
