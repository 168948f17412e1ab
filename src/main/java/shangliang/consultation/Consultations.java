package shangliang.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.consultation.papers.Sheaf;
import shangliang.voices.VoiceNumber;

/**
 * The one door by which consultations change. Every method is one act: it refuses with {@code Refused} what the table
 * does not allow, with {@code Invalid} what was typed wrong, and knows nothing of what the viewer may not see.
 */
@Service
@Transactional
public class Consultations {

    private final Conducting conducting;
    private final Beginning beginning;
    private final Seating seating;
    private final Talks talks;

    Consultations(Conducting conducting, Beginning beginning, Seating seating, Talks talks) {
        this.conducting = conducting;
        this.beginning = beginning;
        this.seating = seating;
        this.talks = talks;
    }

    public ConsultationNumber propose(Viewer by, Proposal proposal) {
        return beginning.propose(by, proposal);
    }

    /** It passes the four tests, is on no list of what is not talked over, and somebody can decide it. */
    public void screen(Viewer by, At at, Tests tests) {
        var screening = beginning.screening(tests);
        act(by, at, Move.SCREEN, (topic, turn) -> Choosing.screen(topic, turn, screening));
    }

    public void defer(Viewer by, At at, String why) {
        var words = Words.text("words", why);
        act(by, at, Move.DEFER, (topic, turn) -> Choosing.defer(topic, turn, words));
    }

    public void reject(Viewer by, At at, String why) {
        var words = Words.text("words", why);
        act(by, at, Move.REJECT, (topic, turn) -> Choosing.reject(topic, turn, words));
    }

    /** Another channel takes it. */
    public void handOver(Viewer by, At at, Channel channel, ScopeRef host, String why) {
        var words = Words.text("words", why);
        beginning.requireHost(host);
        act(by, at, Move.HAND_OVER, (topic, turn) -> {
            var to = new Topic(
                    topic.topic().question(),
                    words,
                    channel,
                    host,
                    topic.topic().scale());
            return Choosing.handOver(topic, turn, to);
        });
    }

    /** A voice it began with waits for its result; {@code consent} says how the person agreed. */
    public void letWait(Viewer by, At at, VoiceNumber voice, String consent) {
        talks.letWait(by, at, voice, consent);
    }

    public void plan(Viewer by, At at, Meeting typed) {
        act(by, at, Move.PLAN, (topic, turn) -> Choosing.plan(topic, turn, Days.meeting(typed, turn.today())));
    }

    /** Puts it before the chair meeting, for the plan of the year. */
    public void submit(Viewer by, At at, Meeting typed) {
        act(by, at, Move.SUBMIT, (topic, turn) -> Choosing.submit(topic, turn, Days.meeting(typed, turn.today())));
    }

    public void approve(Viewer by, At at) {
        act(by, at, Move.APPROVE, Choosing::approve);
    }

    public void sendBack(Viewer by, At at, String why) {
        var words = Words.text("words", why);
        act(by, at, Move.SEND_BACK, (topic, turn) -> Choosing.sendBack(topic, turn, words));
    }

    /** Lays the facts open. */
    public void survey(Viewer by, At at, Sheet typed) {
        act(by, at, Move.SURVEY, (planned, turn) -> Preparing.survey(planned, turn, Days.sheet(typed, turn.now())));
    }

    public void amend(Viewer by, At at, Sheet typed) {
        act(by, at, Move.AMEND, (planned, turn) -> Preparing.amend(planned, turn, Days.sheet(typed, turn.now())));
    }

    /** Another partner comes along from now on, or none. */
    public void accompany(Viewer by, At at, @Nullable String partner) {
        beginning.requirePartner(partner);
        conducting.act(by, at, (before, turn) -> Preparing.accompany(before, turn, partner));
    }

    public void postpone(Viewer by, At at, LocalDate to, String why) {
        var words = Words.text("words", why);
        act(
                by,
                at,
                Move.POSTPONE,
                (planned, turn) -> Preparing.postpone(planned, turn, Days.day(to, turn.today()), words));
    }

    /** Lays a paper open, or a better version of one with the same title; a file that lies there already changes nothing. */
    public void addPaper(Viewer by, At at, String title, Sheaf sheaf) {
        var name = Words.line("title", title);
        conducting.act(by, at, (held, turn) -> talks.addPaper(held, turn, name, sheaf));
    }

    /** Lays the table by groups; enough seats must be for those affected. */
    public void invite(Viewer by, At at, Seats seats) {
        conducting.act(by, at, (before, turn) -> seating.invite(before, turn, seats));
    }

    /** Somebody wishes to come. */
    public void come(Viewer by, At at, int group, String name) {
        var who = Words.line("name", name);
        conducting.act(by, at, (inviting, turn) -> seating.come(inviting, turn, group, who));
    }

    /** Somebody cannot come and writes. */
    public void write(Viewer by, At at, int group, Said said) {
        var who = Words.line("name", said.name());
        var one = Attendee.of(Ids.next(Instant.EPOCH), group, "", who).writing(Words.text("words", said.words()));
        conducting.act(by, at, (inviting, turn) -> seating.write(inviting, turn, one));
    }

    public void leave(Viewer by, At at, String code) {
        conducting.act(by, at, (before, turn) -> seating.leave(before, turn, code));
    }

    /** More wish to come than there are seats: says how they will be drawn. */
    public void announceDraw(Viewer by, At at, int group) {
        conducting.act(by, at, (inviting, turn) -> seating.announce(inviting, turn, group));
    }

    public void draw(Viewer by, At at, int group, String numbers) {
        conducting.act(by, at, (inviting, turn) -> seating.draw(inviting, turn, group, numbers));
    }

    /** Who comes is fixed. */
    public void seat(Viewer by, At at) {
        conducting.act(by, at, seating::seat);
    }

    /** It begins with those who are there. */
    public void begin(Viewer by, At at, List<String> present) {
        conducting.act(by, at, (ready, turn) -> talks.session().begin(ready, turn, present));
    }

    /** One turn of somebody who speaks; sent twice under the same id it stands once. */
    public void say(Viewer by, At at, UUID id, Said said) {
        var words = new Said(said.name(), Words.text("words", said.words()));
        conducting.act(by, at, (running, turn) -> talks.session().say(running, turn, id, words));
    }

    public void record(Viewer by, At at) {
        conducting.act(by, at, (running, turn) -> talks.session().record(running, turn));
    }

    public void draft(Viewer by, At at, List<Item> items, List<Fate> fates) {
        conducting.act(by, at, (recorded, turn) -> talks.resulting().draft(recorded, turn, items, fates));
    }

    public void redraft(Viewer by, At at, String why) {
        var words = Words.text("words", why);
        conducting.act(by, at, (draft, turn) -> Resulting.redraft(draft, turn, words));
    }

    /** Slips for those who were there, by their codes; shown this once. */
    public Map<String, String> passes(Viewer by, At at) {
        return talks.passes(by, at);
    }

    public void sign(ConsultationNumber number, String pass, boolean agrees, String words) {
        talks.check(number, pass, new Checking("", agrees, words));
    }

    public void check(Viewer by, At at) {
        conducting.act(by, at, (draft, turn) -> talks.resulting().checked(draft, turn));
    }

    public void deliver(Viewer by, At at) {
        act(by, at, Move.DELIVER, (checked, turn) -> checked.moved(Move.DELIVER, turn, ""));
    }

    /** The body that decides answers each point. */
    public void decide(Viewer by, At at, List<Item.Ruling> rulings) {
        conducting.act(by, at, (delivered, turn) -> Following.decide(delivered, turn, rulings));
    }

    public void openTasks(Viewer by, At at, List<Task> tasks) {
        conducting.act(by, at, (adopted, turn) -> Following.openTasks(adopted, turn, tasks));
    }

    public void done(Viewer by, At at, int task, String words) {
        var said = Words.text("words", words);
        conducting.act(by, at, (open, turn) -> Following.done(open, turn, task, said));
    }

    public void feedBack(Viewer by, At at, String words) {
        var said = Words.text("words", words);
        conducting.act(by, at, (decided, turn) -> Following.feedBack(decided, turn, said));
    }

    public void judge(ConsultationNumber number, String pass, Judgement judgement) {
        talks.judge(number, pass, judgement);
    }

    public void evaluate(Viewer by, At at) {
        conducting.act(by, at, (told, turn) -> talks.resulting().evaluate(told, turn));
    }

    public void close(Viewer by, At at) {
        conducting.act(by, at, Following::close);
    }

    public void lookAgain(Viewer by, At at) {
        conducting.act(by, at, Following::lookAgain);
    }

    public void verify(Viewer by, At at, String truly) {
        var words = Words.text("words", truly);
        conducting.act(by, at, (looked, turn) -> Following.verify(looked, turn, words));
    }

    public void refute(Viewer by, At at, String truly) {
        var words = Words.text("words", truly);
        conducting.act(by, at, (looked, turn) -> Following.refute(looked, turn, words));
    }

    /** What is due because time passed. */
    public int tick() {
        return talks.tick();
    }

    private void act(Viewer by, At at, Move move, BiFunction<Consultation, Turn, Consultation> change) {
        conducting.act(by, at, (before, turn) -> Step.of(move, before, change.apply(before, turn)));
    }
}
