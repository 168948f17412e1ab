package shangliang.voices;

import java.util.Comparator;
import java.util.List;
import shangliang.base.Deadline;

/** How far a clock has run: each level is told once to whoever can still do something about it. */
enum Urge {
    NONE,
    SOON,
    LATE,
    TO_SUPERVISION,
    TO_CHAIR;

    /** The furthest that any of the clocks has run. */
    static Urge of(List<Deadline> clocks, Turn turn) {
        return clocks.stream()
                .map(clock -> at(clock, turn))
                .max(Comparator.naturalOrder())
                .orElse(NONE);
    }

    private static Urge at(Deadline until, Turn turn) {
        if (!until.lateAt(turn.now())) {
            return until.light(turn.now()) == Deadline.Light.YELLOW ? SOON : NONE;
        }
        if (passed(until, Wait.ESCALATE_TO_CHAIR, turn)) {
            return TO_CHAIR;
        }
        return passed(until, Wait.ESCALATE_TO_SUPERVISION, turn) ? TO_SUPERVISION : LATE;
    }

    private static boolean passed(Deadline until, Wait grace, Turn turn) {
        return turn.policies()
                .of(grace)
                .from(until.due().minusMillis(1), turn.calendar())
                .lateAt(turn.now());
    }
}
