package shangliang.studios.hearings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.SourceRef;
import shangliang.studios.hearings.SlotState.Stamp;

/**
 * One studio's hearing; decides without clock or database what may follow.
 *
 * @param place in the order of the lots, from 1
 * @param day of the hearing
 */
record Slot(UUID id, YearMonth month, String studio, int place, int version, LocalDate day, SlotState state) {

    /** More would not fit on the half page that the party group reads. */
    static final int MOST_DECISIONS = 5;

    SourceRef ref() {
        return new SourceRef("hearing-slot", id);
    }

    SlotKey key() {
        return new SlotKey(month, studio);
    }

    SlotStep step() {
        return switch (state) {
            case SlotState.Scheduled scheduled -> SlotStep.SCHEDULED;
            case SlotState.Swapped swapped -> SlotStep.SWAPPED;
            case SlotState.Dropped dropped -> SlotStep.DROPPED;
            case SlotState.Heard heard -> SlotStep.HEARD;
            case SlotState.Decided decided -> SlotStep.DECIDED;
            case SlotState.Answered answered -> SlotStep.ANSWERED;
        };
    }

    Slot say(String sentence, Stamp stamp) {
        SlotMove.SAY.check(step());
        return moved(new SlotState.Scheduled(stamp, sentence));
    }

    Slot swap(String reason, @Nullable String next, Stamp stamp) {
        SlotMove.SWAP.check(step());
        return moved(new SlotState.Swapped(stamp, reason, next));
    }

    Slot drop(@Nullable String next, Stamp stamp) {
        SlotMove.DROP.check(step());
        return moved(new SlotState.Dropped(stamp, next));
    }

    Slot hear(Stamp stamp, LocalDate today) {
        SlotMove.HEAR.check(step());
        if (today.isBefore(month.atDay(1))) {
            throw new Refused("studios.hearings.refused.early");
        }
        return new Slot(id, month, studio, place, version, today, new SlotState.Heard(stamp, state.said()));
    }

    Slot decide(String text, Deadline due, Stamp stamp) {
        SlotMove.DECIDE.check(step());
        var decisions = new ArrayList<>(state.decided());
        if (decisions.size() == MOST_DECISIONS) {
            throw new Refused("studios.hearings.refused.many", MOST_DECISIONS);
        }
        decisions.add(new Decision(decisions.size() + 1, text, due, null));
        return moved(new SlotState.Decided(stamp, state.said(), decisions));
    }

    Slot answer(int number, String text, Stamp stamp) {
        SlotMove.ANSWER.check(step());
        var decision = decision(number);
        if (!decision.isOpen()) {
            throw new Refused("studios.hearings.refused.answered");
        }
        var decisions = new ArrayList<>(state.decided());
        decisions.set(number - 1, decision.with(new Decision.Reply(text, stamp.at(), stamp.name())));
        return moved(
                decisions.stream().anyMatch(Decision::isOpen)
                        ? new SlotState.Decided(stamp, state.said(), decisions)
                        : new SlotState.Answered(stamp, state.said(), decisions));
    }

    private Decision decision(int number) {
        return state.decided().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** When the earliest decision still open falls due; null when none is. */
    @Nullable
    Instant due() {
        return open().stream()
                .map(decision -> decision.due().due())
                .min(Instant::compareTo)
                .orElse(null);
    }

    List<Decision> open() {
        return state.decided().stream().filter(Decision::isOpen).toList();
    }

    private Slot moved(SlotState to) {
        return new Slot(id, month, studio, place, version, day, to);
    }
}
