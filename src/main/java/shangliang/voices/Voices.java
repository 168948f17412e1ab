package shangliang.voices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.duties.Decision;

/**
 * The one door by which voices change. Every method is one act: it refuses with {@code Refused} what the table or a
 * clock does not allow, with {@code Invalid} what was typed wrong, and knows nothing of what the viewer may not see.
 */
@Service
@Transactional
public class Voices {

    private final Acting acting;
    private final Asking asking;
    private final Workers workers;

    Voices(Acting acting, Asking asking, Workers workers) {
        this.acting = acting;
        this.asking = asking;
        this.workers = workers;
    }

    public Receipt submit(Viewer by, Submission submission) {
        return workers.submitting().submit(by, submission);
    }

    /** Takes old matters from elsewhere as one act: no clock, no code; returns their ids in the same order. */
    public List<UUID> importHistory(Viewer by, List<History> old) {
        return workers.importing().take(by, old);
    }

    /** Opens a matter with its code; empty when it does not fit, and slower each time. */
    public Optional<SourceRef> open(VoiceNumber number, String typedCode, String source) {
        return workers.keys().open(number, typedCode, source);
    }

    public void supplement(Viewer by, VoiceNumber number, String words) {
        act(by, number, (voice, turn) -> Notes.supplement(voice, turn, asking.words("words", words)));
    }

    public void clarify(Viewer by, VoiceNumber number, String answer) {
        act(by, number, (voice, turn) -> Intake.clarify(voice, turn, asking.words("words", answer)));
    }

    public void hideName(Viewer by, VoiceNumber number) {
        act(by, number, Notes::hideName);
    }

    public void wish(Viewer by, VoiceNumber number, boolean open) {
        act(by, number, open ? Notes::wishPublic : Notes::wishPrivate);
    }

    /** A proposal or report may be made of it; {@code consent} says how the person agreed. */
    public void lend(Viewer by, VoiceNumber number, String consent) {
        act(by, number, (voice, turn) -> Notes.lend(voice, turn, asking.staff("consent", consent)));
    }

    public void unlend(Viewer by, VoiceNumber number, String consent) {
        act(by, number, (voice, turn) -> Notes.unlend(voice, turn, asking.staff("consent", consent)));
    }

    public void object(Viewer by, VoiceNumber number, String why) {
        act(by, number, (voice, turn) -> Intake.object(voice, turn, asking.words("words", why)));
    }

    public void withdraw(Viewer by, VoiceNumber number, String reason) {
        act(by, number, (voice, turn) -> workers.giving().withdraw(voice, turn, asking.optional("words", reason)));
    }

    public void reinstate(Viewer by, VoiceNumber number) {
        act(by, number, Outcomes::reinstate);
    }

    public void grade(Viewer by, VoiceNumber number, Grade grade) {
        asking.optional("words", grade.words());
        asking.optional("passOn", grade.passOn());
        workers.with(by, number, (voice, turn) -> workers.grading().grade(voice, turn, grade));
    }

    public void gradeAnew(Viewer by, VoiceNumber number) {
        workers.with(by, number, workers.grading()::gradeAnew);
    }

    public void reopen(Viewer by, VoiceNumber number, String facts) {
        act(by, number, (voice, turn) -> workers.reopened(voice, turn, asking.words("words", facts)));
    }

    /** Removes text, contact and words for good; number, state and commitments stay. */
    public void erase(Viewer by, VoiceNumber number) {
        workers.with(by, number, workers.erasing()::erase);
    }

    /** Notes the number of someone who wants to hear how a public matter ends. */
    public void follow(VoiceNumber number, Contact contact) {
        workers.following().follow(number, contact);
    }

    /** Whoever waited for the end was told, or could not be reached. */
    void tell(Viewer by, UUID follower, boolean reached) {
        workers.following().tell(by, follower, reached);
    }

    /** Notes that the person has read the answer, after which the unit can no longer replace it. */
    public void noteRead(Viewer by, VoiceNumber number) {
        workers.with(by, number, (voice, turn) -> workers.noteRead(voice));
    }

    public void accept(Viewer by, VoiceNumber number, Sorting sorting) {
        act(by, number, (voice, turn) -> Intake.accept(voice, turn, workers.sorted(voice, sorting)));
    }

    /** Corrects kind, topic or urgency of a voice that is not with a unit yet. */
    public void sort(Viewer by, VoiceNumber number, Sorting sorting) {
        act(by, number, (voice, turn) -> Notes.sort(voice, turn, workers.sorted(voice, sorting)));
    }

    public void ask(Viewer by, VoiceNumber number, String question) {
        act(by, number, (voice, turn) -> Intake.ask(voice, turn, asking.staff("words", question)));
    }

    /** Sends it on; {@code consent} says how the person agreed, {@code reference} is the other body's number. */
    public void refer(Viewer by, VoiceNumber number, Referral to) {
        workers.requireBody(to.body());
        var said = to.with(asking.line("reference", to.reference()), asking.line("consent", to.consent()));
        act(by, number, (voice, turn) -> Intake.refer(voice, turn, said.state(turn)));
    }

    public void recallReferral(Viewer by, VoiceNumber number) {
        act(by, number, Intake::recallReferral);
    }

    public void proposeDecline(Viewer by, VoiceNumber number, String reason, String words) {
        var said = asking.staff("words", words);
        act(by, number, (voice, turn) -> Intake.proposeDecline(voice, turn, workers.reason(reason), said));
    }

    public void confirmDecline(Viewer by, VoiceNumber number) {
        act(by, number, Intake::confirmDecline);
    }

    public void dismissDecline(Viewer by, VoiceNumber number) {
        act(by, number, Intake::dismissDecline);
    }

    public void link(Viewer by, VoiceNumber number, VoiceNumber master) {
        workers.holdBoth(by, number, master);
        act(by, number, (voice, turn) -> Intake.link(voice, turn, workers.master(turn, master, voice)));
    }

    public void unlink(Viewer by, VoiceNumber number) {
        act(by, number, Intake::unlink);
    }

    public void publish(Viewer by, VoiceNumber number, String title, String text) {
        var publicTitle = asking.staff("title", title);
        act(by, number, (voice, turn) -> Notes.publish(voice, turn, publicTitle, asking.staff("text", text)));
    }

    public void publishAnswer(Viewer by, VoiceNumber number, String answer) {
        act(by, number, (voice, turn) -> Notes.publishAnswer(voice, turn, asking.staff("answer", answer)));
    }

    public void withhold(Viewer by, VoiceNumber number, String reason) {
        act(by, number, (voice, turn) -> Notes.withhold(voice, turn, asking.staff("words", reason)));
    }

    /** A new code for a person whom staff reached at the contact on file; the old one is void. */
    public ReceiptCode reissue(Viewer by, VoiceNumber number) {
        return workers.keys().reissue(by, number);
    }

    public void assign(Viewer by, VoiceNumber number, Order order) {
        act(by, number, (voice, turn) -> workers.giving().assign(voice, turn, order));
    }

    public void takeBack(Viewer by, VoiceNumber number) {
        act(by, number, Dispatch::takeBack);
    }

    public void sendBack(Viewer by, VoiceNumber number, String whose, String reason) {
        var words = asking.staff("words", reason);
        act(by, number, (voice, turn) -> workers.giving().sendBack(voice, turn, whose, words));
    }

    public void keep(Viewer by, VoiceNumber number) {
        act(by, number, workers.giving()::keep);
    }

    public void takeUp(Viewer by, VoiceNumber number) {
        act(by, number, Dispatch::takeUp);
    }

    public void rule(Viewer by, VoiceNumber number, Decision decision) {
        act(by, number, (voice, turn) -> workers.giving().rule(voice, turn, decision));
    }

    public void upholdObjection(Viewer by, VoiceNumber number) {
        act(by, number, Intake::upholdObjection);
    }

    public void dismissObjection(Viewer by, VoiceNumber number, String reason, String words) {
        var said = asking.staff("words", words);
        act(by, number, (voice, turn) -> Intake.dismissObjection(voice, turn, workers.reason(reason), said));
    }

    public void begin(Viewer by, VoiceNumber number, String contact, String plan) {
        var spoken = asking.staff("contact", contact);
        act(by, number, (voice, turn) -> Work.begin(voice, turn, spoken, asking.staffOptional("plan", plan)));
    }

    public void extend(Viewer by, VoiceNumber number, String reason) {
        act(by, number, (voice, turn) -> Work.extend(voice, turn, asking.staff("words", reason)));
    }

    public void convene(Viewer by, VoiceNumber number, List<String> units, String question) {
        var words = asking.staff("words", question);
        act(by, number, (voice, turn) -> Work.convene(voice, turn, workers.units(units), words));
    }

    public void conclude(Viewer by, VoiceNumber number, String unit, String decision) {
        var words = asking.staff("words", decision);
        act(by, number, (voice, turn) -> workers.giving().conclude(voice, turn, workers.unit(unit), words));
    }

    public void escalate(Viewer by, VoiceNumber number, String question) {
        act(by, number, (voice, turn) -> Work.escalate(voice, turn, asking.staff("words", question)));
    }

    public void decide(Viewer by, VoiceNumber number, String decision) {
        act(by, number, (voice, turn) -> Work.decide(voice, turn, asking.staff("words", decision)));
    }

    /** It waits for a consultation; {@code consent} says how the person agreed to that. */
    public void consult(Viewer by, VoiceNumber number, AtTable table, String consent) {
        act(by, number, (voice, turn) -> Work.consult(voice, turn, table, asking.staff("consent", consent)));
    }

    public void resume(Viewer by, VoiceNumber number, String why) {
        act(by, number, (voice, turn) -> Work.resume(voice, turn, asking.optional("words", why)));
    }

    /** It is over: every voice that waited for it goes on. */
    public void resumeAll(UUID consultation) {
        workers.waitingFor(consultation).forEach(number -> resume(Viewer.CLOCK, number, ""));
    }

    public void answer(Viewer by, VoiceNumber number, Answer answer) {
        var words = asking.staff("text", answer.text());
        act(by, number, (voice, turn) -> Work.answer(voice, turn, answer.outcome(), words, answer.day()));
        workers.noteProposal(by, number, answer);
    }

    public void replaceAnswer(Viewer by, VoiceNumber number, Answer answer) {
        var words = asking.staff("text", answer.text());
        act(by, number, (voice, turn) -> Work.replaceAnswer(voice, turn, answer.outcome(), words, answer.day()));
        workers.noteProposal(by, number, answer);
    }

    public void verify(Viewer by, VoiceNumber number, String truly) {
        var words = asking.staff("words", truly);
        workers.with(by, number, (voice, turn) -> workers.rechecking().verify(voice, turn, words));
    }

    public void refute(Viewer by, VoiceNumber number, String facts) {
        var words = asking.staff("words", facts);
        workers.with(by, number, (voice, turn) -> workers.rechecking().refute(voice, turn, words));
    }

    /** Does {@code act} only while the voice is what the page showed; else says who was faster. */
    void unmoved(Viewer by, VoiceNumber number, int version, Runnable act) {
        workers.with(by, number, (voice, turn) -> workers.requireUnmoved(voice, version));
        act.run();
    }

    /** One batch of what is due because time passed; 0 when nothing is left or another process does it. */
    public int tick() {
        return workers.clockwork().tick();
    }

    void setDeadline(Viewer by, DeskDeadline deadline) {
        workers.deadlines().set(by, deadline);
    }

    /** Counts promises anew when a year's calendar has come. */
    void recount() {
        workers.clockwork().recount();
    }

    private void act(Viewer by, VoiceNumber number, BiFunction<Voice, Turn, Step> decision) {
        acting.act(by, number, decision);
    }
}
