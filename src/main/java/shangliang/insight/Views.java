package shangliang.insight;

import static shangliang.insight.Dim.*;
import static shangliang.insight.Measure.*;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.problems.Classes;

/** Puts a cockpit together from sums. */
@Component
class Views {

    private final ReadRows rows;
    private final StandingRows standings;
    private final Classes classes;
    private final Progress progress;
    private final Ground.Source ground;
    private final Clock clock;

    Views(
            ReadRows rows,
            StandingRows standings,
            Classes classes,
            Progress progress,
            Ground.Source ground,
            Clock clock) {
        this.rows = rows;
        this.standings = standings;
        this.classes = classes;
        this.progress = progress;
        this.ground = ground;
        this.clock = clock;
    }

    Moment now() {
        return Moment.of(clock.instant());
    }

    Cockpit of(Period period) {
        var names = ground.now();
        var standing = standings.at(now());
        var heard = rows.over(HEARD, period, MONTH, TOWN, AREA);
        var answered = rows.over(ANSWERED, period, MONTH, UNIT, STEP);
        var promised = rows.over(PROMISED, period, UNIT, STAGE);
        var hurts = Hurts.of(heard, towns(names, heard), areas(names, heard));
        var course = course(period, heard, answered);
        return new Cockpit(
                period,
                headline(period, course, promised),
                standing,
                flow(period, standing),
                course,
                hurts,
                Units.of(names.directory(), standing, answered, promised),
                satisfaction(period, names),
                classes.now(),
                progress.now());
    }

    private Flow flow(Period period, Standing standing) {
        return Flow.of(
                standing,
                new Flow.Moves(
                        rows.over(ENTERED, period, STAGE),
                        rows.over(ENTERED, period.lastYear(), STAGE),
                        rows.over(LEFT, period, STAGE, STEP)));
    }

    private Course course(Period period, List<Sum> heard, List<Sum> answered) {
        return Course.of(
                period,
                new Course.Sums(
                        heard,
                        rows.over(HEARD, period.lastYear(), MONTH),
                        answered,
                        rows.over(DONE, period, MONTH),
                        rows.over(AGAIN, period, MONTH),
                        rows.all(GRADED, Span.MONTH, MONTH, STAGE)));
    }

    private Headline headline(Period period, Course course, List<Sum> promised) {
        var before = period.lastYear();
        var months = course.months();
        return new Headline(
                new Headline.Pair(
                        months.stream().mapToInt(Course.Month::heard).sum(),
                        months.stream().mapToInt(Course.Month::before).sum()),
                new Headline.Pair(
                        months.stream().mapToInt(Course.Month::answered).sum(),
                        Sum.of(rows.over(ANSWERED, before, MONTH))),
                new Headline.Pair(
                        months.stream().mapToInt(Course.Month::again).sum(), Sum.of(rows.over(AGAIN, before, MONTH))),
                kept(promised),
                kept(rows.over(PROMISED, before, STAGE)),
                owed(period));
    }

    private static Share kept(List<Sum> promised) {
        return new Share(Sum.of(promised, fact -> fact.stage().equals(Facts.KEPT)), Sum.of(promised));
    }

    /** Of earlier days all, of today what is late by now. */
    private int owed(Period period) {
        var now = now();
        var before = Sum.of(rows.over(OWED, period.before(now.day()), MONTH));
        var today = period.holds(now.day())
                ? Sum.of(rows.over(OWED, new Period(now.day(), now.day()), DAY, STEP), now::isLate)
                : 0;
        return before + today;
    }

    private List<Satisfaction.Line> satisfaction(Period period, Ground names) {
        var ended = period.before(now().day().withDayOfMonth(1));
        return Satisfaction.of(rows.all(GRADED, Span.MONTH, MONTH, AREA, STAGE), areas(names, List.of()), ended);
    }

    private static List<Hurts.Place> towns(Ground names, List<Sum> heard) {
        return withRest(
                names.directory().towns().stream()
                        .map(town -> new Hurts.Place(town.code(), town.name()))
                        .toList(),
                heard.stream().map(sum -> sum.fact().town()).toList());
    }

    private static List<Hurts.Place> areas(Ground names, List<Sum> heard) {
        return withRest(
                names.topics().areas().stream()
                        .map(area -> new Hurts.Place(area.code(), area.name()))
                        .toList(),
                heard.stream().map(sum -> sum.fact().area()).toList());
    }

    /** What is counted under a code that is not listed any more is not dropped. */
    private static List<Hurts.Place> withRest(List<Hurts.Place> listed, List<String> counted) {
        var known = listed.stream().map(Hurts.Place::code).toList();
        var rest = counted.stream()
                .distinct()
                .filter(code -> !known.contains(code))
                .sorted();
        return Stream.concat(listed.stream(), rest.map(code -> new Hurts.Place(code, Label.of(code))))
                .toList();
    }
}
