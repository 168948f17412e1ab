package shangliang.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

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

    Consultations(Conducting conducting, Beginning beginning, Seating seating) {
        this.conducting = conducting;
        this.beginning = beginning;
        this.seating = seating;
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

    public void postpone(Viewer by, At at, LocalDate to, String why) {
        var words = Words.text("words", why);
        act(
                by,
                at,
                Move.POSTPONE,
                (planned, turn) -> Preparing.postpone(planned, turn, Days.day(to, turn.today()), words));
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

    private void act(Viewer by, At at, Move move, BiFunction<Consultation, Turn, Consultation> change) {
        conducting.act(by, at, (before, turn) -> Step.of(move, before, change.apply(before, turn)));
    }
}
