package shangliang.voices;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shangliang.base.Deadline;
import shangliang.base.Notice;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.identity.Identities;

/** What happens because time passes: silence ends a wait, promises fall due, whoever is late is told, and those above. */
@Component
class Clockwork {

    private static final int BATCH = 100;

    private final ClockRows clocks;
    private final VoiceRows rows;
    private final RecheckRows rechecks;
    private final Grading grading;
    private final Hands hands;

    Clockwork(ClockRows clocks, VoiceRows rows, RecheckRows rechecks, Grading grading, Hands hands) {
        this.clocks = clocks;
        this.rows = rows;
        this.rechecks = rechecks;
        this.grading = grading;
        this.hands = hands;
    }

    /** How the clock acts and tells. */
    @Component
    record Hands(
            Acting acting, Turns turns, Identities identities, DeskDrafts drafts, ApplicationEventPublisher events) {}

    /** Does one batch of everything due; returns how much it did, 0 when another process keeps the clock. */
    int tick() {
        hands.drafts().sweep();
        return clocks.lease() ? closeSilent() + lookAgain() + urge() + free() : 0;
    }

    private int closeSilent() {
        var turn = hands.turns().of(Viewer.CLOCK);
        var silent = clocks.silent(turn.now(), BATCH);
        silent.forEach(voice -> grading.closeUnrated(voice, turn));
        return silent.size();
    }

    private int lookAgain() {
        var turn = hands.turns().of(Viewer.CLOCK);
        var day = Zone.day(turn.now());
        var due = rechecks.due(day, BATCH);
        due.forEach(look -> rows.find(look.voice()).ifPresent(voice -> {
            if (voice.phase() == Phase.CLOSED) {
                hands.acting().carryOut(Outcomes.lookAgain(voice, turn, look.why()), turn);
            }
            rechecks.begin(look.voice(), day, turn.now());
        }));
        return due.size();
    }

    private int urge() {
        var turn = hands.turns().of(Viewer.CLOCK);
        var told = 0;
        for (var urged : clocks.toUrge(turn.now(), BATCH)) {
            var level = Urge.of(urged.voice().clocks(), turn);
            if (level.ordinal() > urged.level()) {
                tell(urged.voice(), level, turn);
                told++;
            }
            clocks.urged(urged.voice().id(), Math.max(level.ordinal(), urged.level()), turn.now());
        }
        return told;
    }

    /** Guidance whose one helper holds no post any more is open to the desk again. */
    private int free() {
        var turn = hands.turns().of(Viewer.CLOCK);
        var gone = clocks.keepers().stream()
                .filter(keeper ->
                        hands.identities().current(keeper, Zone.day(turn.now())).isEmpty())
                .toList();
        var left = gone.isEmpty() ? List.<Voice>of() : clocks.keptBy(gone, BATCH);
        left.forEach(voice -> hands.acting().carryOut(Notes.free(voice, turn), turn));
        return left.size();
    }

    private void tell(Voice voice, Urge level, Turn turn) {
        var to = switch (level) {
            case NONE, SOON, LATE -> Telling.waitsFor(voice);
            case TO_SUPERVISION -> new Notice.Recipient.Holders(Role.SUPERVISION, ScopeRef.DISTRICT);
            case TO_CHAIR -> new Notice.Recipient.Holders(Role.CHAIR, ScopeRef.DISTRICT);
        };
        if (to != null) {
            hands.events().publishEvent(Telling.toStaff(to, voice, "voices.urge." + level, turn.now()));
        }
    }

    /** A year's official table has come: promises counted in working days are counted anew. */
    void recount() {
        var turn = hands.turns().of(Viewer.CLOCK);
        var after = new UUID(0, 0);
        for (var batch = clocks.promisedByDays(after, BATCH); !batch.isEmpty(); ) {
            batch.forEach(voice -> recount(voice, turn));
            after = batch.getLast().id();
            batch = clocks.promisedByDays(after, BATCH);
        }
    }

    private void recount(Voice voice, Turn turn) {
        var handling = voice.handling();
        var step = recounted(handling.step(), turn);
        var answer = recounted(handling.answer(), turn);
        if (!java.util.Objects.equals(step, handling.step()) || !java.util.Objects.equals(answer, handling.answer())) {
            var counted = handling.recounted(step, answer);
            hands.acting()
                    .carryOut(Step.note("RECOUNT", voice, voice.with(counted), new Recounted(step, answer)), turn);
        }
    }

    /** What was promised anew, as the ledger commits to it. */
    record Recounted(@Nullable Deadline step, @Nullable Deadline answer) {}

    private static @Nullable Deadline recounted(@Nullable Deadline promise, Turn turn) {
        return promise == null || promise.workingDays() == null
                ? promise
                : Deadline.workingDays(turn.calendar(), promise.since(), promise.workingDays());
    }
}
