package shangliang.problems;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Viewer;

/** Makes two classes of one, and one of two; a named person says so. */
@Component
class Parting {

    private final Roster roster;
    private final Gathering gathering;
    private final Acting acting;

    Parting(Roster roster, Gathering gathering, Acting acting) {
        this.roster = roster;
        this.gathering = gathering;
        this.acting = acting;
    }

    /** Some of its voices become a class of their own, to be confirmed like any other. */
    ProblemClass split(Viewer by, At at, List<UUID> apart, String title) {
        var turn = acting.turn(by);
        var problem = acting.lock(by, at);
        problem.requireOpen(turn);
        if (problem.phase() == ClassPhase.VERIFYING) {
            throw new Refused("problems.refused.phase.VERIFYING");
        }
        var all = new HashSet<>(roster.of(problem).stream().map(Member::voice).toList());
        if (!all.containsAll(apart)) {
            throw new NotFound();
        }
        Roster.requireLeft(apart.size());
        Roster.requireLeft(all.size() - apart.size());
        roster.leave(problem, apart, new MemberRows.Leaving(turn.now(), "split"));
        var why = problem.state().words();
        var other = gathering.suggest(by, new Suggestion(title, problem.topic(), why, apart, 0));
        acting.carryOut(Step.note("SPLIT", problem, other.number().toString()), turn);
        return other;
    }

    /** It is no class: its voices are free to be of another, and stay with it in the record. */
    ProblemClass free(ProblemClass problem, ClassTurn turn, String why) {
        var dismissed = problem.dismiss(turn, why);
        var all = roster.of(problem).stream().map(Member::voice).toList();
        roster.leave(problem, all, new MemberRows.Leaving(turn.now(), MemberRows.DISMISSED));
        return dismissed;
    }

    /** All its voices go into another class, persons staying counted once. */
    void merge(Viewer by, At at, ClassNumber into) {
        if (at.number().equals(into)) {
            throw new Refused("problems.refused.self");
        }
        var turn = acting.turn(by);
        var held = hold(by, at, into);
        var after = held.from().merge(turn, held.into());
        roster.move(held.from(), held.into(), turn);
        acting.carryOut(Step.of(ClassMove.MERGE, held.from(), after), turn);
        acting.carryOut(Step.note("TAKE", held.into(), held.from().number().toString()), turn);
    }

    /** Two classes that are held until the transaction ends. */
    private record Both(ProblemClass from, ProblemClass into) {}

    /** The older number first, so that two who merge the other way round do not wait for each other for ever. */
    private Both hold(Viewer by, At at, ClassNumber into) {
        if (at.number().toString().compareTo(into.toString()) < 0) {
            var from = acting.lock(by, at);
            return new Both(from, acting.lock(by, At.any(into)));
        }
        var target = acting.lock(by, At.any(into));
        return new Both(acting.lock(by, at), target);
    }
}
