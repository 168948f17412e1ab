package shangliang.outcomes.works;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.Label;
import shangliang.base.Notice;
import shangliang.base.Notice.Recipient.Holders;
import shangliang.base.Piece;
import shangliang.base.Piece.Audience;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Tie;
import shangliang.base.Writes;
import shangliang.outcomes.acts.StepLog;

/** Keeps what was done, and tells the ledger, the thread, the author, and whoever has to look at it next. */
@Component
class WorkSteps {

    /** What everyone reads of its course once it is published. */
    private static final Set<String> OPEN = Set.of("SUBMIT", "ACCEPT", "CHOOSE", "PUBLISH");

    private final Writes writes;
    private final StepLog log;
    private final ApplicationEventPublisher events;
    private final WorkSources sources;

    WorkSteps(Writes writes, StepLog log, ApplicationEventPublisher events, WorkSources sources) {
        this.writes = writes;
        this.log = log;
        this.events = events;
        this.sources = sources;
    }

    void keep(WorkStep step, WorkTurn turn) {
        writes.together(() -> {
            var id = Ids.next(turn.now());
            log.add(
                    new StepLog.Step(
                            id, step.after().ref(), step.name(), step.after().phase(), step.data()),
                    turn.by(),
                    turn.now());
            events.publishEvent(piece(id, step, turn));
            tell(step, turn);
            if (step.name().equals("PUBLISH")) {
                published(step.after(), turn);
            }
            return step;
        });
    }

    private static Piece piece(UUID id, WorkStep step, WorkTurn turn) {
        var audience = OPEN.contains(step.name()) ? Audience.PUBLIC : Audience.PARTIES;
        var key = "outcomes.work.thread." + step.name();
        return new Piece(id, step.after().ref(), turn.now(), key, List.of(), null, audience);
    }

    /** The author hears what the office did; the office hears what was handed in, and what was taken from it again. */
    private void tell(WorkStep step, WorkTurn turn) {
        var work = step.after();
        if (WorkParty.of(turn.by(), work).contains(WorkParty.OFFICE)) {
            var author = work.author();
            tell(new Holders(author.role(), author.scope()), "outcomes.work.told." + step.name(), work, turn);
        } else if (step.name().equals("SUBMIT")
                || step.name().equals("WITHDRAW") && step.before().step() != null) {
            tell(office(work), "outcomes.work.waits." + step.name(), work, turn);
        }
    }

    private static Holders office(Work work) {
        var committee = work.committee();
        return committee == null
                ? new Holders(Role.CLERK, ScopeRef.DISTRICT)
                : new Holders(Role.COMMITTEE, ScopeRef.organ(committee));
    }

    private void tell(Holders to, String key, Work work, WorkTurn turn) {
        var number = work.number().toString();
        var args = List.of(Label.of(number), Label.of(work.text().title()));
        events.publishEvent(new Notice(to, work.ref(), key, args, "/desk/works/" + number, turn.now()));
    }

    /** It is one life with what it came from; those whose voices it came from hear in general words what was made of it. */
    private void published(Work work, WorkTurn turn) {
        for (var source : sources.of(work.id())) {
            events.publishEvent(new Tie(source, work.ref(), turn.now()));
            if (source.kind().equals("voice")) {
                events.publishEvent(people(source, turn));
            }
        }
    }

    private static Piece people(SourceRef voice, WorkTurn turn) {
        var key = "outcomes.work.people.PUBLISH";
        return new Piece(Ids.next(turn.now()), voice, turn.now(), key, List.of(), null, Audience.PARTIES);
    }
}
