package shangliang.problems;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.thread.Picture;
import shangliang.voices.VoiceFact;
import shangliang.web.Form;

/** One class on its page at the desk. */
record ClassPage(ClassLine line, Inside inside, Viewer viewer, Typed typed, ClassNames names) {

    /** What it consists of and what happened to it. */
    record Inside(
            List<Voiced> voices,
            List<AlikeVoices.Near> near,
            Verdict verdict,
            Picture thread,
            List<StepRows.Done> history) {}

    /** One voice of it, with what the viewer may know of the voice; null when that is nothing. */
    record Voiced(Member member, @Nullable VoiceFact fact) {

        /** Whether somebody still has to ask its person. */
        boolean isPending() {
            return member.found() == null && !isGone();
        }

        boolean isGone() {
            return fact == null || fact.isGone();
        }
    }

    /**
     * What was typed, and which form it was typed into.
     *
     * @param open name of the form that stands open, or null for the first
     * @param done what has just been done, or empty
     */
    record Typed(Form form, @Nullable String open, String done) {}

    ProblemClass problem() {
        return line.problem();
    }

    Form form() {
        return typed.form();
    }

    String path() {
        return "/desk/problems/" + problem().number();
    }

    @Nullable
    ClassParty party() {
        return ClassParty.of(viewer, problem());
    }

    boolean isOffice() {
        return party() == ClassParty.OFFICE || party() == ClassParty.SUPERVISION;
    }

    /** What the viewer can do now; what can only be refused is not offered. */
    List<String> acts() {
        var acts = new ArrayList<String>();
        for (var move : ClassMove.open(problem().phase(), party())) {
            if (move != ClassMove.CLOSE
                    || verdict().isComplete()
                            && verdict().isFalse() == 0
                            && verdict().isTrue() > 0) {
                acts.add(move.slug());
            }
        }
        if (isOffice()) {
            addMembership(acts);
        }
        return acts;
    }

    private void addMembership(List<String> acts) {
        var phase = problem().phase();
        if (phase.isOpen() || phase == ClassPhase.CLOSED) {
            acts.add("add");
        }
        if (phase.isOpen() && phase != ClassPhase.VERIFYING && inside.voices().size() >= 2 * Roster.FEWEST) {
            acts.add("split");
        }
    }

    /** The form that stands open: the one that failed, else the first when it is the thing to do. */
    boolean isOpen(String act) {
        return typed.open() == null ? acts().indexOf(act) == 0 && typed.done().isEmpty() : act.equals(typed.open());
    }

    /** What was typed into this form; another form's fields begin afresh. */
    Form formOf(String act) {
        return act.equals(typed.open()) ? typed.form() : proposed(act);
    }

    private Form proposed(String act) {
        var remedy = problem().ground().remedy();
        return switch (act) {
            case "confirm" -> Form.EMPTY.with("title", problem().title());
            case "amend" ->
                remedy == null
                        ? Form.EMPTY
                        : Form.EMPTY
                                .with("remedy", remedy.text())
                                .with("unit", remedy.unit())
                                .with("due", remedy.due().toString());
            default -> Form.EMPTY;
        };
    }

    /** Whether a form asks for a reason; one that adds voices only where it brings the class back. */
    boolean asksWords(String act) {
        return switch (act) {
            case "order", "amend", "merge", "split" -> false;
            case "add" -> problem().phase() == ClassPhase.CLOSED || problem().phase() == ClassPhase.DORMANT;
            default -> true;
        };
    }

    Verdict verdict() {
        return inside.verdict();
    }

    boolean asks() {
        return problem().phase() == ClassPhase.VERIFYING;
    }

    /** Whether the viewer is the one to ask. */
    boolean mayAsk() {
        return asks() && viewer.is(Role.RECHECKER);
    }

    boolean mayRemove(Voiced one) {
        return isOffice()
                && problem().phase().isOpen()
                && one.member().found() == null
                && inside.voices().size() > Roster.FEWEST;
    }

    /** How many voices nothing is shown of, as they are private and the viewer has no part in them. */
    int hidden() {
        return (int) inside.voices().stream()
                .filter(one -> one.fact() == null || one.fact().title() == null && !one.isGone())
                .count();
    }

    String voiceHref(UUID voice) {
        return path() + "/voices/" + voice;
    }
}
