package shangliang.problems;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Viewer;

/**
 * The one door by which classes of like voices change. Every method is one act: it refuses with {@code Refused} what the
 * table does not allow, with {@code Invalid} what was typed wrong, and knows nothing of what the viewer may not see.
 */
@Service
@Transactional
public class Problems {

    private final Acting acting;
    private final Gathering gathering;
    private final Parting parting;
    private final Looking looking;
    private final Ordering ordering;

    Problems(Acting acting, Gathering gathering, Parting parting, Looking looking, Ordering ordering) {
        this.acting = acting;
        this.gathering = gathering;
        this.parting = parting;
        this.looking = looking;
        this.ordering = ordering;
    }

    /** Says that voices may be one class; a named person has to confirm it. */
    public ClassNumber suggest(Viewer by, Suggestion suggestion) {
        return gathering.suggest(by, suggestion).number();
    }

    /** They are one, by this name and for this root cause. */
    public void confirm(Viewer by, At at, String title, String cause) {
        var name = Words.title(title);
        var root = Words.text("words", cause);
        act(by, at, ClassMove.CONFIRM, (problem, turn) -> problem.named(name).confirm(turn, root));
    }

    public void dismiss(Viewer by, At at, String why) {
        var words = Words.internal("words", why);
        act(by, at, ClassMove.DISMISS, (problem, turn) -> parting.free(problem, turn, words));
    }

    public void order(Viewer by, At at, RemedyOrder order) {
        act(by, at, ClassMove.ORDER, (problem, turn) -> problem.order(turn, ordering.remedy(order, turn)));
    }

    public void amend(Viewer by, At at, RemedyOrder order) {
        act(by, at, ClassMove.AMEND, (problem, turn) -> problem.amend(turn, ordering.remedy(order, turn)));
    }

    /** The unit says what it did; now every person is asked. */
    public void done(Viewer by, At at, String words) {
        var said = Words.text("words", words);
        act(by, at, ClassMove.DONE, (problem, turn) -> problem.done(turn, said));
    }

    public void find(Viewer by, ClassNumber number, UUID voice, Told told) {
        looking.find(by, number, voice, told);
    }

    public void close(Viewer by, At at, String words) {
        var said = Words.text("words", words);
        act(by, at, ClassMove.CLOSE, (problem, turn) -> problem.close(turn, looking.verdict(problem), said));
    }

    /** It is not solved, or it came again. */
    public void giveBack(Viewer by, At at, String why) {
        var words = Words.text("words", why);
        acting.act(by, at, (problem, turn) -> {
            var move = problem.phase() == ClassPhase.DORMANT ? ClassMove.WAKE : ClassMove.RETURN;
            return Step.of(move, problem, problem.giveBack(turn, words));
        });
    }

    public void rest(Viewer by, At at, String why) {
        var words = Words.text("words", why);
        act(by, at, ClassMove.REST, (problem, turn) -> problem.rest(turn, words));
    }

    public void merge(Viewer by, At at, ClassNumber into) {
        parting.merge(by, at, into);
    }

    public ClassNumber split(Viewer by, At at, List<UUID> apart, String title) {
        return parting.split(by, at, apart, title).number();
    }

    /** Brings back what had ended or rests, for the reason given. */
    public void add(Viewer by, At at, List<UUID> voices, String why) {
        gathering.add(by, at, voices, why);
    }

    public void remove(Viewer by, At at, UUID voice, String why) {
        gathering.remove(by, at, voice, why);
    }

    /** A person had their voice removed: it stays counted, and what was said about it goes. */
    void forget(UUID voice) {
        acting.forget(voice);
    }

    private void act(Viewer by, At at, ClassMove move, Change change) {
        acting.act(by, at, (problem, turn) -> Step.of(move, problem, change.of(problem, turn)));
    }

    /** What a class becomes by one move. */
    private interface Change {
        ProblemClass of(ProblemClass problem, ClassTurn turn);
    }
}
