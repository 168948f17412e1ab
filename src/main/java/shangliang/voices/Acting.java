package shangliang.voices;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.Ids;
import shangliang.base.Viewer;

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
    private final ApplicationEventPublisher events;

    Acting(VoiceRows rows, StepRows steps, Turns turns, Tellers tellers, ApplicationEventPublisher events) {
        this.rows = rows;
        this.steps = steps;
        this.turns = turns;
        this.tellers = tellers;
        this.events = events;
    }

    Voice act(Viewer by, VoiceNumber number, BiFunction<Voice, Turn, Step> decision) {
        var turn = turns.of(by);
        var voice = rows.lock(number, Sight.of(turn, tellers.council().directory()));
        return carryOut(decision.apply(voice, turn), turn);
    }

    /** Writes a decided step; returns the voice as it now lies in the database. */
    Voice carryOut(Step step, Turn turn) {
        rows.move(step.before(), step.after());
        keep(step, turn);
        if (step.leavesOthersAlone()) {
            var clock = turn.at(Viewer.CLOCK);
            rows.linkedTo(step.after().id()).forEach(along -> carryOut(Intake.release(along, clock), clock));
        }
        return atVersion(step.after(), step.before().version() + 1);
    }

    /** Adds a new voice; null when this submission was already taken. */
    @Nullable
    Voice add(Step step, Turn turn, @Nullable String submissionKey, @Nullable String codeHash) {
        if (!rows.add(step.after(), submissionKey, codeHash)) {
            return null;
        }
        keep(step, turn);
        return step.after();
    }

    /** Writes what was done beside a voice, which itself stays as it is. */
    void note(Step step, Turn turn) {
        keep(step, turn);
    }

    private void keep(Step step, Turn turn) {
        var id = Ids.next(turn.now());
        var stamp = turn.stamp();
        var data = Json.write(step.data());
        var salt = Commitment.newSalt();
        steps.add(id, step, stamp, data, salt);
        var telling = tellers.telling();
        var name = "voices." + step.name().toLowerCase(java.util.Locale.ROOT);
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
