package shangliang.studios.support;

import static shangliang.studios.support.SupportStep.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import shangliang.base.Refused;
import shangliang.base.Role;

/** The one table of what may happen to a request once it was made: from which steps, to which, by whom. */
public enum SupportMove {
    GIVE(EnumSet.of(WITH_GROUP), GRANTED, Role.REGIONAL_GROUP),
    PASS_ON(EnumSet.of(WITH_GROUP), WITH_UNIT, Role.REGIONAL_GROUP),
    TURN_DOWN(EnumSet.of(WITH_GROUP), DENIED, Role.REGIONAL_GROUP),
    GRANT(EnumSet.of(WITH_UNIT), GRANTED, Role.UNIT),
    PART(EnumSet.of(WITH_UNIT), PARTLY, Role.UNIT),
    DENY(EnumSet.of(WITH_UNIT), DENIED, Role.UNIT),
    TAKE_BACK(EnumSet.of(WITH_GROUP, WITH_UNIT), TAKEN_BACK, Role.STUDIO_LEAD);

    private final Set<SupportStep> from;
    private final SupportStep to;
    private final Role by;

    SupportMove(Set<SupportStep> from, SupportStep to, Role by) {
        this.from = from;
        this.to = to;
        this.by = by;
    }

    Set<SupportStep> from() {
        return from;
    }

    SupportStep to() {
        return to;
    }

    Role by() {
        return by;
    }

    /** Its last part in the address. */
    String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<SupportMove> at(String verb) {
        return Arrays.stream(values()).filter(move -> move.verb().equals(verb)).findFirst();
    }

    boolean isOpenIn(SupportStep step) {
        return from.contains(step);
    }

    /** Whether it says what is given and when it is there. */
    boolean gives() {
        return to == GRANTED || to == PARTLY;
    }

    /** Whether it needs words; whoever passes on or takes back may add some. */
    boolean needsWords() {
        return gives() || to == DENIED;
    }

    /** Refuses with the reason why it is not its time. */
    void check(SupportStep step) {
        if (!isOpenIn(step)) {
            throw new Refused("studios.support.refused." + (step.isOver() ? "over" : "not-yet"));
        }
    }
}
