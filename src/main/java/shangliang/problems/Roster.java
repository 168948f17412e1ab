package shangliang.problems;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shangliang.base.Refused;
import shangliang.voices.VoiceFact;
import shangliang.voices.VoiceFacts;

/** Writes down which voices are of a class, so that each person is one however often they spoke. */
@Component
class Roster {

    static final int MOST = 500;
    static final int FEWEST = 2;

    private final MemberRows rows;
    private final VoiceFacts facts;

    Roster(MemberRows rows, VoiceFacts facts) {
        this.rows = rows;
        this.facts = facts;
    }

    List<Member> of(ProblemClass problem) {
        return rows.of(problem);
    }

    /** Refuses voices that are of another class. */
    void requireFree(Collection<UUID> voices) {
        var taken = rows.classesOf(voices);
        if (!taken.isEmpty()) {
            throw new Refused(
                    "problems.refused.elsewhere", taken.values().iterator().next());
        }
    }

    static void requireLeft(int size) {
        if (size < FEWEST) {
            throw new Refused("problems.refused.few");
        }
    }

    void join(ProblemClass problem, List<VoiceFact> found, ClassTurn turn) {
        var ids = found.stream().map(VoiceFact::id).toList();
        var known = persons(room(problem, ids.size()));
        var keys = facts.persons(union(known.keySet(), ids));
        var numbers = Persons.number(known, keys, Persons.groups(ids, keys));
        for (var fact : found) {
            var spot = fact.spot();
            var person = numbers.getOrDefault(fact.id(), 0);
            var member = new Member(fact.id(), person, spot.place(), spot.topic(), fact.at(), null);
            rows.add(problem.id(), member, turn.now());
        }
    }

    /** All of one class go into another; who was one person there stays one. */
    void move(ProblemClass from, ProblemClass into, ClassTurn turn) {
        var moving = rows.of(from);
        var ids = moving.stream().map(Member::voice).toList();
        var known = persons(room(into, ids.size()));
        var groups = moving.stream()
                .collect(Collectors.groupingBy(Member::person, Collectors.mapping(Member::voice, Collectors.toList())));
        var numbers = Persons.number(known, facts.persons(union(known.keySet(), ids)), groups.values());
        rows.leave(from.id(), ids, new MemberRows.Leaving(turn.now(), "merge"));
        for (var one : moving) {
            var person = numbers.getOrDefault(one.voice(), one.person());
            var member = new Member(one.voice(), person, one.place(), one.topic(), one.saidAt(), null);
            rows.add(into.id(), member, turn.now());
        }
    }

    void leave(ProblemClass problem, List<UUID> voices, MemberRows.Leaving leaving) {
        rows.leave(problem.id(), voices, leaving);
    }

    private List<Member> room(ProblemClass problem, int more) {
        var members = rows.of(problem);
        if (members.size() + more > MOST) {
            throw new Refused("problems.refused.many", MOST);
        }
        return members;
    }

    private static Map<UUID, Integer> persons(List<Member> all) {
        return all.stream().collect(Collectors.toMap(Member::voice, Member::person));
    }

    private static Collection<UUID> union(Collection<UUID> some, Collection<UUID> others) {
        var all = new LinkedHashSet<>(some);
        all.addAll(others);
        return all;
    }
}
