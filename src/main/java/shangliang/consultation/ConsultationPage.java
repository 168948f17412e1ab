package shangliang.consultation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.consultation.papers.Paper;
import shangliang.thread.Picture;
import shangliang.voices.VoiceFact;
import shangliang.web.Form;
import shangliang.web.Ui;

/** One consultation on its page at the desk. */
record ConsultationPage(Consultation consultation, Around around, Viewer viewer, Typed typed, ConsultationNames names) {

    /** What lies around it: the voices it began with, and its life. */
    record Around(
            List<VoiceFact> voices,
            Picture thread,
            @Nullable Label holder,
            @Nullable Table table,
            Course course,
            List<Paper> papers,
            PartnerWords.Heard heard,
            List<Stake> stakes) {
        Around {
            voices = List.copyOf(voices);
            papers = List.copyOf(papers);
            stakes = List.copyOf(stakes);
        }
    }

    /**
     * What was typed, and which form it was typed into.
     *
     * @param open name of the form that stands open, or null for the first
     * @param done what has just been done, or empty
     */
    record Typed(Form form, @Nullable String open, String done) {}

    Topic topic() {
        return consultation.topic();
    }

    Ground ground() {
        return consultation.ground();
    }

    Form form() {
        return typed.form();
    }

    String path() {
        return "/desk/consultations/" + consultation.number();
    }

    /** What the viewer can do now, what leads on before what does not; what can only be refused is not offered. */
    List<Move> acts() {
        var party = Party.of(viewer, consultation);
        var phase = consultation.phase();
        return Arrays.stream(Move.values())
                .filter(move -> move.allows(phase, party) && isFit(move))
                .sorted(Comparator.comparing(move -> move.to().compareTo(phase) <= 0))
                .toList();
    }

    private boolean isFit(Move move) {
        return switch (move) {
            case PLAN -> topic().scale() == Scale.SMALL;
            case SUBMIT -> topic().scale() == Scale.ANNUAL;
            case APPROVE, SEND_BACK -> ground().meeting() != null;
            default -> OFFERED.contains(move);
        };
    }

    private static final int ON_THE_WALL = 4;

    private static final Set<Move> OFFERED = EnumSet.complementOf(EnumSet.of(Move.ADOPT_PARTLY, Move.DECLINE));

    /** Whether a form asks for words of its own. */
    boolean asksWords(Move move) {
        return switch (move) {
            case SCREEN, DEFER, REJECT, HAND_OVER, SEND_BACK, POSTPONE, REDRAFT, FEED_BACK, VERIFY, REFUTE -> true;
            default -> false;
        };
    }

    /** Whether the state carries a reason that stands nowhere else on the page. */
    boolean saysWhy() {
        return switch (consultation.phase()) {
            case SCREENED, DEFERRED, REJECTED, FED_BACK ->
                !consultation.state().words().isBlank();
            default -> false;
        };
    }

    /** What came of it so far. */
    Yield came() {
        return ground().came();
    }

    /** Papers by title, of each the version that holds first. */
    Map<String, List<Paper>> papers() {
        return around.papers().stream()
                .collect(Collectors.groupingBy(Paper::title, LinkedHashMap::new, Collectors.toList()));
    }

    /** Whether the viewer may hand it over to a partner. */
    boolean mayHandOver() {
        return leads() && consultation.phase().isPublic();
    }

    /** Whether the viewer may say with whom from outside it is held. */
    boolean mayAccompany(Ui ui) {
        return leads()
                && Preparing.BEFORE_THE_DAY.contains(consultation.phase())
                && !names.partners(ui).isEmpty();
    }

    /** Whether the viewer may lay a paper open. */
    boolean mayAddPaper() {
        return leads() && Waiting.RUNS.contains(consultation.phase());
    }

    /** Those who are there, by code with their names. */
    Map<String, String> present() {
        var present = new LinkedHashMap<String, String>();
        came().present().forEach(code -> present.put(code, ""));
        if (around.table() != null) {
            around.table()
                    .roll()
                    .attendees()
                    .forEach(one -> present.computeIfPresent(one.code(), (code, none) -> one.name()));
        }
        return present;
    }

    /** The latest turns, for a screen that all can read. */
    List<Speech> latest() {
        var all = around.course().speeches();
        return all.subList(Math.max(0, all.size() - ON_THE_WALL), all.size());
    }

    /** Whether the viewer does this task, and it is open. */
    boolean does(Task task) {
        return task.isOpen() && viewer.is(Role.UNIT, ScopeRef.organ(task.unit()));
    }

    boolean is(Phase phase) {
        return consultation.phase() == phase;
    }

    /** A turn of its own, however often it is sent. */
    String turn() {
        return UUID.randomUUID().toString();
    }

    /** Whether the viewer may put somebody on the list now. */
    boolean mayList() {
        return consultation.phase() == Phase.INVITING && (leads() || viewer.is(Role.STATION));
    }

    /** The voices whose persons may now be asked whether they agree to wait, by number. */
    Map<String, String> canWait() {
        var can = new LinkedHashMap<String, String>();
        if (leads() && Waiting.RUNS.contains(consultation.phase())) {
            around.voices().stream()
                    .filter(VoiceFact::canWait)
                    .forEach(voice -> can.put(voice.number().toString(), voice.number() + " " + voice.title()));
        }
        return can;
    }

    /** Whether the viewer leads it, and so sees names. */
    boolean leads() {
        return Party.of(viewer, consultation) == Party.HOST;
    }

    /** The form that stands open: the one that failed, else the first when it is the thing to do. */
    boolean isOpen(Move move) {
        return typed.open() == null
                ? acts().indexOf(move) == 0 && typed.done().isEmpty()
                : move.slug().equals(typed.open());
    }

    /** What was typed into one of the forms beside the table of moves. */
    Form formOf(String act) {
        return act.equals(typed.open()) ? typed.form() : Form.EMPTY;
    }

    /** What was typed into this form; another form's fields begin with what is known. */
    Form formOf(Move move) {
        return move.slug().equals(typed.open()) ? typed.form() : Known.form(consultation);
    }
}
