package shangliang.studios.hearings;

import java.time.YearMonth;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Calendars;
import shangliang.base.Deadline;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Texts;
import shangliang.base.Viewer;
import shangliang.base.Writes;
import shangliang.studios.acts.StudioActs;
import shangliang.studios.hearings.SlotState.Stamp;

/** The one door by which monthly hearings are brought about and changed. */
@Service
@Transactional
public class Hearings {

    static final int LONGEST_SENTENCE = 120;
    static final int LONGEST = 600;
    static final int MOST_DAYS = 60;

    private final Rounds rounds;
    private final SlotRows slots;
    private final StudioActs acts;
    private final Calendars calendars;
    private final Telling telling;
    private final Writes writes;

    Hearings(Rounds rounds, SlotRows slots, StudioActs acts, Calendars calendars, Telling telling, Writes writes) {
        this.rounds = rounds;
        this.slots = slots;
        this.acts = acts;
        this.calendars = calendars;
        this.telling = telling;
        this.writes = writes;
    }

    /** What happens because time passes; says how much was done. */
    public int tick() {
        return writes.together(() -> {
            var now = acts.now();
            var late = slots.late(now);
            late.forEach(slot -> {
                slots.tellLate(slot.id());
                telling.late(slot);
            });
            return rounds.announce(now) + rounds.drawLate(now) + rounds.dropGone(now) + late.size();
        });
    }

    /** Draws with the numbers that the public source brought forth. */
    public void draw(Viewer by, YearMonth month, String numbers) {
        require(by.is(Role.CLERK));
        writes.together(() -> {
            rounds.draw(by, month, numbers, acts.now());
            return true;
        });
    }

    /** The lead adds a sentence to the report that is there. */
    public void say(Viewer by, SlotKey key, String sentence) {
        require(leads(by, key));
        if (Texts.length(sentence) > LONGEST_SENTENCE) {
            throw new Invalid("sentence", "studios.hearings.sentence.long", LONGEST_SENTENCE);
        }
        act(by, key, SlotMove.SAY, (slot, stamp) -> slot.say(sentence, stamp));
    }

    /** Gives the place to the next in the order; once in a cycle for each studio, and with a reason. */
    public void swap(Viewer by, SlotKey key, String reason) {
        require(by.is(Role.CLERK));
        words("reason", reason);
        var next = rounds.next(key.month()).orElse(null);
        act(by, key, SlotMove.SWAP, (slot, stamp) -> {
            if (hasSwapped(key)) {
                throw new Refused("studios.hearings.refused.swapped-before");
            }
            return slot.swap(reason, next, stamp);
        });
        rounds.replace(key.month(), next, acts.now());
    }

    private boolean hasSwapped(SlotKey key) {
        return rounds.running(key.month()).stream()
                .anyMatch(slot -> slot.studio().equals(key.studio()) && slot.step() == SlotStep.SWAPPED);
    }

    public void hear(Viewer by, SlotKey key) {
        require(by.is(Role.CHAIR));
        act(by, key, SlotMove.HEAR, (slot, stamp) -> slot.hear(stamp, acts.today()));
    }

    /** A decision goes down with its clock. */
    public void decide(Viewer by, SlotKey key, String text, int days) {
        require(by.is(Role.CHAIR));
        words("text", text);
        if (days < 1 || days > MOST_DAYS) {
            throw new Invalid("days", "studios.hearings.days", MOST_DAYS);
        }
        act(
                by,
                key,
                SlotMove.DECIDE,
                (slot, stamp) -> slot.decide(text, Deadline.workingDays(calendars.current(), stamp.at(), days), stamp));
    }

    public void answer(Viewer by, SlotKey key, int number, String text) {
        require(leads(by, key));
        words("answer", text);
        act(by, key, SlotMove.ANSWER, (slot, stamp) -> slot.answer(number, text, stamp));
    }

    private void act(Viewer by, SlotKey key, SlotMove move, BiFunction<Slot, Stamp, Slot> decision) {
        var slot = slots.lock(key).orElseThrow(NotFound::new);
        var after = decision.apply(slot, Stamp.of(by, acts.now()));
        writes.together(() -> {
            rounds.move(by, after, move);
            return after;
        });
    }

    private static void words(String field, String typed) {
        if (typed.isBlank()) {
            throw new Invalid(field, "studios.hearings.words");
        }
        if (Texts.length(typed) > LONGEST) {
            throw new Invalid(field, "studios.hearings.words.long", LONGEST);
        }
    }

    private static boolean leads(Viewer by, SlotKey key) {
        return by.is(Role.STUDIO_LEAD, ScopeRef.studio(key.studio()));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
