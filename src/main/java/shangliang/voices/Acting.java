package shangliang.voices;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.Ids;
import shangliang.base.Viewer;
import shangliang.base.Writes;

/**
 * How every act on a voice is done, always inside the door's transaction: lock what the viewer may see, decide, write
 * what it became, keep the step, and tell the ledger, the thread and whoever waits.
 */
@Component
class Acting {

    private final VoiceRows rows;
    private final StepRows steps;
    private final Turns turns;
    private final Tellers tellers;
    private final Outlet outlet;

    Acting(VoiceRows rows, StepRows steps, Turns turns, Tellers tellers, Outlet outlet) {
        this.rows = rows;
        this.steps = steps;
        this.turns = turns;
        this.tellers = tellers;
        this.outlet = outlet;
    }

    /** How what was done is written and told. */
    @Component
    record Outlet(ApplicationEventPublisher events, Writes writes) {}

    Voice act(Viewer by, VoiceNumber number, BiFunction<Voice, Turn, Step> decision) {
        var turn = turns.of(by);
        var voice = rows.lock(number, Sight.of(turn, tellers.council().directory()));
        return carryOut(decision.apply(voice, turn), turn);
    }

    /** Writes a decided step; returns the voice as it now lies in the database. */
    Voice carryOut(Step step, Turn turn) {
        rows.move(step.before(), step.after());
        var now = kept(atVersion(step.after(), step.before().version() + 1), step, turn);
        if (step.leavesOthersAlone()) {
            var clock = turn.at(Viewer.CLOCK);
            rows.linkedTo(step.after().id()).forEach(along -> carryOut(Intake.release(along, clock), clock));
        }
        return now;
    }

    /** Adds a new voice; null when this submission was already taken. */
    @Nullable
    Voice add(Step step, Turn turn, @Nullable String submissionKey, @Nullable String codeHash) {
        return rows.add(step.after(), submissionKey, codeHash) ? kept(step.after(), step, turn) : null;
    }

    /** Writes what was done beside a voice, which itself stays as it is. */
    void note(Step step, Turn turn) {
        kept(step.after(), step, turn);
    }

    private Voice kept(Voice voice, Step step, Turn turn) {
        return outlet.writes().together(() -> {
            tell(step, turn);
            return voice;
        });
    }

    private void tell(Step step, Turn turn) {
        var id = Ids.next(turn.now());
        var stamp = turn.stamp();
        var data = Json.write(step.data());
        var salt = Commitment.newSalt();
        steps.add(id, step, stamp, data, salt);
        var telling = tellers.telling();
        var name = "voices." + step.name().toLowerCase(java.util.Locale.ROOT);
        var events = outlet.events();
        events.publishEvent(
                new Act(id, name, step.after().ref(), turn.now(), turn.by().actor(), Commitment.to(salt, data)));
        events.publishEvent(telling.piece(id, step, turn));
        telling.notices(step, turn).forEach(events::publishEvent);
    }

    private static Voice atVersion(Voice voice, int version) {
        return new Voice(
                voice.id(),
                version,
                voice.number(),
                voice.matter(),
                voice.origin(),
                voice.privacy(),
                voice.handling(),
                voice.publication(),
                voice.state());
    }
}
