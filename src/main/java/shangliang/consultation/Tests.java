package shangliang.consultation;

import java.util.ArrayList;
import java.util.Set;
import java.util.function.Predicate;
import shangliang.base.Invalid;
import shangliang.base.Invalid.Problem;

/**
 * How a topic was looked at: which tests it passes, and what speaks against talking it over at all.
 *
 * @param owner code of the unit that can decide it
 */
public record Tests(Set<TopicTest> passed, Set<NoTalk> barred, String owner, String words) {

    public Tests {
        passed = Set.copyOf(passed);
        barred = Set.copyOf(barred);
    }

    /** That it passed all of them, or what to do instead. */
    Screening screening(Predicate<String> isUnit) {
        var problems = new ArrayList<Problem>();
        if (!barred.isEmpty()) {
            problems.add(new Problem("barred", "consultation.tests.barred"));
        }
        if (passed.size() < TopicTest.values().length) {
            problems.add(new Problem("passed", "consultation.tests.failed"));
        }
        if (!isUnit.test(owner)) {
            problems.add(new Problem("owner", "consultation.tests.owner"));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return new Screening(owner, Words.text("words", words));
    }
}
