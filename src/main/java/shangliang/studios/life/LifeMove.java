package shangliang.studios.life;

import static shangliang.studios.life.LifeStep.*;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shangliang.base.Refused;
import shangliang.base.Role;

/** The one table of what may happen to a studio: from which step, to which, by whom (null is the clock), told to whom. */
public enum LifeMove {
    ADMIT(APPLIED, TRIAL, Role.COMMITTEE, Role.ADMIN),
    DECLINE(APPLIED, WITHDRAWN, Role.COMMITTEE, null),
    TAKE_BACK(APPLIED, WITHDRAWN, Role.MEMBER, Role.COMMITTEE),
    CHECK(TRIAL, CHECKED, Role.COMMITTEE, Role.CHAIR),
    PROLONG(TRIAL, TRIAL, Role.COMMITTEE, Role.STUDIO_LEAD),
    GIVE_UP(TRIAL, WITHDRAWN, Role.COMMITTEE, Role.STUDIO_LEAD),
    GRANT(CHECKED, PLAQUED, Role.CHAIR, Role.COMMITTEE),
    SEND_BACK(CHECKED, TRIAL, Role.CHAIR, Role.COMMITTEE),
    OPEN(PLAQUED, ACTIVE, null, Role.STUDIO_LEAD),
    WORRY(ACTIVE, ACTIVE, null, Role.COMMITTEE),
    OFFER_HELP(ACTIVE, ACTIVE, Role.COMMITTEE, Role.STUDIO_LEAD),
    REST(ACTIVE, QUIET, null, Role.COMMITTEE),
    WAKE(QUIET, ACTIVE, null, Role.COMMITTEE),
    RECTIFY(QUIET, RECTIFYING, Role.COMMITTEE, Role.STUDIO_LEAD),
    MEND(RECTIFYING, ACTIVE, Role.COMMITTEE, Role.STUDIO_LEAD),
    WITHDRAW(RECTIFYING, WITHDRAWN, Role.CHAIR, Role.STUDIO_LEAD),
    MERGE(RECTIFYING, MERGED, Role.CHAIR, Role.STUDIO_LEAD);

    private final LifeStep from;
    private final LifeStep to;
    private final @Nullable Role by;
    private final @Nullable Role tells;

    LifeMove(LifeStep from, LifeStep to, @Nullable Role by, @Nullable Role tells) {
        this.from = from;
        this.to = to;
        this.by = by;
        this.tells = tells;
    }

    LifeStep from() {
        return from;
    }

    LifeStep to() {
        return to;
    }

    @Nullable
    Role by() {
        return by;
    }

    @Nullable
    Role tells() {
        return tells;
    }

    /** Its last part in the address. */
    String verb() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What people do; the clock's moves have no address. */
    static Optional<LifeMove> at(String verb) {
        return Arrays.stream(values())
                .filter(move -> move.by != null && move.verb().equals(verb))
                .findFirst();
    }

    boolean isOpenIn(LifeStep step) {
        return from == step;
    }

    /** Refuses with the reason why it is not its time. */
    void check(LifeStep step) {
        if (!isOpenIn(step)) {
            throw new Refused("studios.life.refused." + this);
        }
    }
}
