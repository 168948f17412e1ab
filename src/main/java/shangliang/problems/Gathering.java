package shangliang.problems;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.voices.VoiceFact;
import shangliang.voices.VoiceFacts;

/** Puts voices together: as a new suggestion, into a class that is there, and out of one again. */
@Component
class Gathering {

    /** Below this many voices looked at, most of them may well be one thing. */
    private static final int CROWD = 20;

    private final ClassRows rows;
    private final Roster roster;
    private final VoiceFacts facts;
    private final Acting acting;

    Gathering(ClassRows rows, Roster roster, VoiceFacts facts, Acting acting) {
        this.rows = rows;
        this.roster = roster;
        this.facts = facts;
        this.acting = acting;
    }

    ProblemClass suggest(Viewer by, Suggestion suggestion) {
        var found = facts.of(by, suggestion.voices());
        requireSome(suggestion, found.size());
        roster.requireFree(suggestion.voices());
        var turn = acting.turn(by);
        var problem = fresh(turn, suggestion);
        rows.add(problem);
        roster.join(problem, found, turn);
        return acting.add(Step.note("SUGGEST", problem, suggestion.why() + "\n" + numbers(found)), turn);
    }

    private static String numbers(List<VoiceFact> found) {
        return found.stream().map(fact -> fact.number().toString()).collect(Collectors.joining(" "));
    }

    private static void requireSome(Suggestion suggestion, int found) {
        var size = suggestion.voices().size();
        if (size < Roster.FEWEST || found < size) {
            throw new Invalid("voices", size < Roster.FEWEST ? "problems.voices.few" : "problems.voices.unknown");
        }
        if (suggestion.among() >= CROWD && size * 2 > suggestion.among()) {
            throw new Refused("problems.refused.everything", size, suggestion.among());
        }
    }

    private ProblemClass fresh(ClassTurn turn, Suggestion suggestion) {
        var title = Words.title(suggestion.title());
        var why = Words.text("why", suggestion.why());
        return new ProblemClass(
                Ids.next(turn.now()),
                1,
                rows.nextNumber(Zone.day(turn.now()).getYear()),
                title,
                suggestion.topic(),
                new Ground(null, null, turn.workingDays(ClassWait.DECISION.days())),
                new ClassState.Suggested(turn.stamp(), why));
    }

    /** A voice that comes to a class that ended, or rests, brings it back for the reason given. */
    void add(Viewer by, At at, List<UUID> voices, String why) {
        var found = facts.of(by, voices);
        if (found.isEmpty() || found.size() < voices.size()) {
            throw new Invalid("numbers", "problems.voices.unknown");
        }
        var turn = acting.turn(by);
        var problem = awake(acting.lock(by, at), turn, why);
        problem.requireOpen(turn);
        roster.requireFree(voices);
        roster.join(problem, found, turn);
        acting.carryOut(Step.note("ADD", problem, numbers(found)).telling(voices), turn);
    }

    private ProblemClass awake(ProblemClass problem, ClassTurn turn, String why) {
        if (problem.phase() != ClassPhase.CLOSED && problem.phase() != ClassPhase.DORMANT) {
            return problem;
        }
        var move = problem.phase() == ClassPhase.CLOSED ? ClassMove.RETURN : ClassMove.WAKE;
        return acting.carryOut(Step.of(move, problem, problem.giveBack(turn, Words.text("words", why))), turn);
    }

    /** Nobody takes a voice out once its person was asked. */
    void remove(Viewer by, At at, UUID voice, String why) {
        var words = Words.internal("words", why);
        acting.act(by, at, (problem, turn) -> {
            problem.requireOpen(turn);
            var all = roster.of(problem);
            var one = all.stream()
                    .filter(member -> member.voice().equals(voice))
                    .findFirst()
                    .orElseThrow(NotFound::new);
            if (one.found() != null) {
                throw new Refused("problems.refused.found");
            }
            Roster.requireLeft(all.size() - 1);
            roster.leave(problem, List.of(voice), new MemberRows.Leaving(turn.now(), words));
            return Step.note("REMOVE", problem, words).telling(List.of(voice));
        });
    }
}
