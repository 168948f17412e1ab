package shangliang.insight;

import static shangliang.insight.Dim.*;
import static shangliang.insight.Measure.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import shangliang.voices.Outcome;

/** Counts for everyone what was promised, done and not done in the last twelve months. */
@Component
class PublicFacts {

    private final ReadRows rows;
    private final Progress progress;
    private final Clock clock;

    PublicFacts(ReadRows rows, Progress progress, Clock clock) {
        this.rows = rows;
        this.progress = progress;
        this.clock = clock;
    }

    FactsPage page() {
        var now = Moment.of(clock.instant());
        var months = Period.usual(now.day()).months();
        var year = new Period(months.getFirst(), months.getLast().plusMonths(1).minusDays(1));
        var sums = new Sums(
                rows.over(HEARD, year, MONTH),
                rows.over(PROMISED, year, MONTH, STAGE),
                rows.over(OWED, new Period(year.from(), months.getLast().minusDays(1)), MONTH),
                rows.days(OWED, Period.month(months.getLast()), DAY, STEP),
                rows.over(OUTCOME, year, MONTH, STAGE),
                rows.over(GRADED, year, MONTH, STAGE),
                rows.over(LOOKED, year, MONTH, STAGE));
        return new FactsPage(
                months.reversed().stream().map(month -> sums.month(month, now)).toList(),
                progress.now().built());
    }

    /** All that the months are made from, by month; what is owed this month by its day and minute. */
    private record Sums(
            List<Sum> heard,
            List<Sum> promised,
            List<Sum> owed,
            List<Sum> owedNow,
            List<Sum> outcomes,
            List<Sum> graded,
            List<Sum> looked) {

        MonthFacts month(LocalDate first, Moment now) {
            Predicate<Fact> here = fact -> fact.day().withDayOfMonth(1).equals(first);
            var outcome = new Outcomes(outcomes, here);
            return new MonthFacts(
                    first,
                    Sum.of(heard, here),
                    new MonthFacts.Promises(
                            Sum.of(promised, here.and(stage(Facts.KEPT))),
                            Sum.of(promised, here.and(stage(Facts.LATE))),
                            Sum.of(owed, here) + Sum.of(owedNow, here.and(now::isLate)),
                            Sum.of(owedNow, here.and(fact -> !now.isLate(fact)))),
                    outcome.count(FactsPage::isDone),
                    outcome.count(FactsPage::isNotDone),
                    outcome.count(Outcome.EXPLAINED::equals),
                    Sum.of(graded, here.and(stage("YES"))),
                    Sum.of(looked, here.and(stage(Facts.HELD))),
                    Sum.of(looked, here.and(stage(Facts.NOT_HELD))));
        }

        private static Predicate<Fact> stage(String stage) {
            return fact -> fact.stage().equals(stage);
        }
    }

    /** Answers of one month by what they say. */
    private record Outcomes(List<Sum> sums, Predicate<Fact> here) {

        int count(Predicate<Outcome> which) {
            return Sum.of(sums, here.and(fact -> which.test(Outcome.valueOf(fact.stage()))));
        }
    }
}
