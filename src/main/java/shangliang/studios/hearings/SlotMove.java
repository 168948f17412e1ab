package shangliang.studios.hearings;

import static shangliang.studios.hearings.SlotStep.*;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shangliang.base.Refused;
import shangliang.base.Role;

/** The one table of what may happen to a hearing: from which steps, to which, by whom; null is the clock. */
enum SlotMove {
    SAY(EnumSet.of(SCHEDULED), SCHEDULED, Role.STUDIO_LEAD),
    SWAP(EnumSet.of(SCHEDULED), SWAPPED, Role.CLERK),
    DROP(EnumSet.of(SCHEDULED), DROPPED, null),
    HEAR(EnumSet.of(SCHEDULED), HEARD, Role.CHAIR),
    DECIDE(EnumSet.of(HEARD, DECIDED), DECIDED, Role.CHAIR),
    ANSWER(EnumSet.of(DECIDED), DECIDED, Role.STUDIO_LEAD),
    ANSWER_LAST(EnumSet.of(DECIDED), ANSWERED, Role.STUDIO_LEAD);

    private final Set<SlotStep> from;
    private final SlotStep to;
    private final @Nullable Role by;

    SlotMove(Set<SlotStep> from, SlotStep to, @Nullable Role by) {
        this.from = from;
        this.to = to;
        this.by = by;
    }

    Set<SlotStep> from() {
        return from;
    }

    SlotStep to() {
        return to;
    }

    @Nullable
    Role by() {
        return by;
    }

    boolean isOpenIn(SlotStep step) {
        return from.contains(step);
    }

    /** Refuses with the reason why it is not its time. */
    void check(SlotStep step) {
        if (!isOpenIn(step)) {
            throw new Refused("studios.hearings.refused." + this);
        }
    }
}
