package shangliang.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import shangliang.base.Zone;
import shangliang.thread.Knot;

/** What a class still has before it: one promise after the other, until every voice was asked. */
final class ClassToCome {

    private ClassToCome() {}

    static List<Knot.Promise> of(ProblemClass problem) {
        var promises = new ArrayList<Knot.Promise>();
        var until = problem.ground().until();
        if (until != null) {
            promises.add(promise(
                    "problems.tocome." + problem.phase(), Zone.day(until.due().minusMillis(1))));
            if (problem.phase() == ClassPhase.REMEDY) {
                promises.add(new Knot.Promise("problems.tocome.then.asked", List.of(), null));
            }
            if (problem.phase() == ClassPhase.REMEDY || problem.phase() == ClassPhase.VERIFYING) {
                promises.add(new Knot.Promise("problems.tocome.then.closed", List.of(), null));
            }
        }
        return promises;
    }

    private static Knot.Promise promise(String key, LocalDate day) {
        return new Knot.Promise(key, List.of(), day);
    }
}
