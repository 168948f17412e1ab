package shangliang.consultation.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.consultation.ConsultationNumber;
import shangliang.council.Council;

/** The one door by which the plan of a year begins and changes. */
@Service
@Transactional
public class Plans {

    private final PlanRows rows;
    private final Council council;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plans(PlanRows rows, Council council, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.council = council;
        this.events = events;
        this.clock = clock;
    }

    /** Begins to collect topics for this year or the next. */
    public void begin(Viewer by, int year) {
        if (!PlanParty.of(by).contains(PlanParty.OFFICE)) {
            throw new NotFound();
        }
        var now = now();
        var thisYear = Zone.day(now).getYear();
        if (year < thisYear || year > thisYear + 1) {
            throw new Invalid("year", "consultation.plan.year.wrong", String.valueOf(thisYear));
        }
        var plan = AnnualPlan.collecting(year, now);
        if (!rows.add(plan)) {
            throw new Refused("consultation.plan.there", String.valueOf(year));
        }
        events.publishEvent(rows.step(by, plan, "BEGIN", now));
    }

    /** Adds a topic to those that are collected, and answers with its id. */
    public UUID propose(Viewer by, int year, String question, String host, int month) {
        if (!(by instanceof Viewer.Staff staff)) {
            throw new NotFound();
        }
        if (council.directory()
                .organ(host)
                .filter(council.directory()::isCurrent)
                .isEmpty()) {
            throw new Invalid("host", "consultation.plan.host.wrong");
        }
        var item = new PlanItem(
                Ids.next(now()),
                question.strip(),
                host,
                month,
                staff.post().title().zh(),
                PlanItem.Choice.OPEN,
                "",
                null);
        change(by, year, "PROPOSE", plan -> plan.propose(item, PlanParty.of(by)));
        return item.id();
    }

    public void take(Viewer by, int year, UUID item) {
        change(by, year, "TAKE", plan -> plan.choose(item, PlanItem.Choice.TAKEN, "", PlanParty.of(by)));
    }

    public void leave(Viewer by, int year, UUID item, String why) {
        change(by, year, "LEAVE", plan -> plan.choose(item, PlanItem.Choice.LEFT, why, PlanParty.of(by)));
    }

    /** Says which consultation came of a topic. */
    public void lead(Viewer by, int year, UUID item, String number) {
        var known = ConsultationNumber.parse(number)
                .filter(rows::isThere)
                .orElseThrow(() -> new Invalid("number", "consultation.plan.number.wrong"));
        change(by, year, "LEAD", plan -> plan.lead(item, known.toString(), PlanParty.of(by)));
    }

    /** Lets the plan go on by one move of the table. */
    public void go(Viewer by, int year, PlanMove move, String words) {
        act(by, year, move.name(), (plan, now) -> plan.go(move, words, PlanParty.of(by), Zone.day(now), now));
    }

    private void change(Viewer by, int year, String name, UnaryOperator<AnnualPlan> how) {
        act(by, year, name, (plan, now) -> how.apply(plan));
    }

    private void act(Viewer by, int year, String name, BiFunction<AnnualPlan, Instant, AnnualPlan> how) {
        var now = now();
        var after = how.apply(rows.of(year).orElseThrow(NotFound::new), now);
        rows.move(after);
        events.publishEvent(rows.step(by, after, name, now));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
