package shangliang.insight;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import shangliang.base.Zone;
import shangliang.voices.Life;
import shangliang.voices.PublicState;

/**
 * What one life adds to the sums. Pure: it knows the whole life and nothing else, so that it does not matter in which
 * order, or how often, anyone heard of what was done.
 */
final class Facts {

    /** A day for what nobody is late with. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** More working days than this are all alike. */
    static final int LONGEST = 60;

    static final String KEPT = "KEPT";
    static final String LATE = "LATE";
    static final String HELD = "HELD";
    static final String NOT_HELD = "NOT_HELD";

    private static final Set<String> ONCE_MORE = Set.of(
            "RETURN",
            "ASK_MORE",
            "SIT_TOGETHER",
            "UNLINK_TO_REWORK",
            "REWORK_FOR_MANY",
            "SIT_TOGETHER_FOR_MANY",
            "REOPEN",
            "REOPEN_ALONE",
            "REFUTE");

    private final Life life;
    private final Ground ground;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(Life life, Ground ground) {
        this.life = life;
        this.ground = ground;
    }

    static List<Fact> of(Life life, Ground ground) {
        var facts = new Facts(life, ground);
        if (life.isCounted()) {
            facts.count();
        }
        return List.copyOf(facts.facts);
    }

    private void count() {
        if (life.stands() == PublicState.HISTORY) {
            countHistory();
            return;
        }
        add(Measure.HEARD, life.heard(), fact -> fact.in(town()).about(area()));
        countStages();
        countPromise();
        countAnswers();
        countNow();
        life.deeds().forEach(this::countDeed);
    }

    /** Of old records the day is all that can be counted; one that came without it bears the day it was taken in. */
    private void countHistory() {
        var undated = life.deeds().stream().anyMatch(deed -> deed.at().equals(life.heard()));
        if (!undated) {
            add(Measure.HEARD, life.heard(), fact -> fact.in(town()).about(area()));
        }
    }

    private void countStages() {
        for (var stay : Stay.of(life.deeds())) {
            add(Measure.ENTERED, stay.from(), fact -> fact.at(stay.stage().name()));
            var until = stay.until();
            if (until != null) {
                var waited = waited(stay.from(), until);
                add(Measure.LEFT, until, fact -> fact.at(stay.stage().name()).step(waited));
            }
        }
    }

    private void countPromise() {
        var promise = life.promise();
        if (promise == null) {
            return;
        }
        var due = Due.of(promise.due());
        var kept = promise.kept();
        facts.add(
                kept == null
                        ? Fact.of(Measure.OWED, due.day()).by(unit()).step(due.minute())
                        : Fact.of(Measure.PROMISED, due.day()).by(unit()).at(kept ? KEPT : LATE));
    }

    private void countAnswers() {
        Stay.firstAnswer(life.deeds()).ifPresent(work -> {
            var took = waited(work.from(), work.answered());
            add(Measure.ANSWERED, work.answered(), fact -> fact.by(unit()).step(took));
        });
        var answer = life.answer();
        if (answer != null) {
            add(
                    Measure.OUTCOME,
                    answer.at(),
                    fact -> fact.about(area()).at(answer.outcome().name()));
        }
        var opinion = life.opinion();
        if (opinion != null) {
            add(
                    Measure.GRADED,
                    opinion.at(),
                    fact -> fact.about(area()).at(opinion.solved().name()).over(Span.MONTH));
        }
    }

    private void countNow() {
        if (Stages.OPEN.contains(life.stands())) {
            var waits = life.waits();
            var due = waits == null ? new Due(NEVER, 0) : Due.of(waits);
            facts.add(Fact.of(Measure.OPEN, due.day())
                    .by(unit())
                    .at(life.stands().name())
                    .step(due.minute()));
        }
    }

    private void countDeed(Life.Deed deed) {
        if (deed.byStaff()) {
            add(Measure.DONE, deed.at(), fact -> fact);
        }
        if (ONCE_MORE.contains(deed.name())) {
            add(Measure.AGAIN, deed.at(), fact -> fact);
        }
        switch (deed.name()) {
            case "VERIFY" -> add(Measure.LOOKED, deed.at(), fact -> fact.at(HELD));
            case "REFUTE" -> add(Measure.LOOKED, deed.at(), fact -> fact.at(NOT_HELD));
            default -> {}
        }
    }

    private interface Detail {
        Fact to(Fact fact);
    }

    private void add(Measure measure, Instant at, Detail detail) {
        facts.add(detail.to(Fact.of(measure, Zone.day(at))));
    }

    private int waited(Instant from, Instant until) {
        return Math.min(LONGEST, ground.calendar().between(Zone.day(from), Zone.day(until)));
    }

    private String town() {
        return ground.town(life.place());
    }

    private String area() {
        return ground.area(life.topic());
    }

    private String unit() {
        var unit = life.unit();
        return unit == null ? "" : unit;
    }

    /**
     * The day something is promised for, and from which minute of it on it is late; a day's end is its last minute.
     *
     * @param minute 1 to 1440
     */
    record Due(LocalDate day, int minute) {

        static Due of(Instant due) {
            var day = Zone.day(due.minusNanos(1));
            var begin = day.atStartOfDay(Zone.DISTRICT).toInstant();
            return new Due(
                    day, (int) Duration.between(begin, due.plusSeconds(59)).toMinutes());
        }
    }
}
