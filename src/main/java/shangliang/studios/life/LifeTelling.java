package shangliang.studios.life;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.studios.acts.Json;
import shangliang.studios.acts.StudioActs;
import shangliang.studios.acts.StudioActs.Told;

/** Writes down each move of a studio's life and tells whom the table names. */
@Component
class LifeTelling {

    /** What everyone may read; an application and its troubles are the desk's. */
    private static final Set<LifeMove> OPEN_TO_ALL =
            Set.of(LifeMove.ADMIT, LifeMove.GRANT, LifeMove.OPEN, LifeMove.WITHDRAW, LifeMove.MERGE);

    private final StudioActs acts;
    private final Council council;

    LifeTelling(StudioActs acts, Council council) {
        this.acts = acts;
        this.council = council;
    }

    void applied(Viewer by, MemberStudio life) {
        acts.done(by, "studios.life-apply", life.ref(), Json.write(life.application()));
        acts.piece(life.ref(), Told.staff("studios.life.piece.APPLY"), committee(life));
        notice(life, Role.COMMITTEE, "studios.life.notice.APPLY");
    }

    void moved(Viewer by, LifeMove move, MemberStudio life) {
        acts.done(by, "studios.life-" + move.verb(), life.ref(), Json.write(life.state()));
        var key = "studios.life.piece." + move;
        var told = OPEN_TO_ALL.contains(move) ? Told.all(key) : Told.staff(key);
        acts.piece(life.ref(), told, holder(life));
        var tells = move.tells();
        if (tells != null) {
            notice(life, tells, "studios.life.notice." + move);
        }
    }

    private void notice(MemberStudio life, Role role, String key) {
        var told = Told.staff(key, life.application().name());
        var href = role == Role.ADMIN ? "/desk/admin/people" : "/desk/studios/" + life.key();
        acts.notice(role, scope(life, role), life.ref(), told, href);
    }

    private static ScopeRef scope(MemberStudio life, Role role) {
        var code = life.studio();
        var committee = life.application().committee();
        return switch (role) {
            case STUDIO_LEAD -> code == null ? ScopeRef.DISTRICT : ScopeRef.studio(code);
            case COMMITTEE -> committee.isEmpty() ? ScopeRef.DISTRICT : ScopeRef.organ(committee);
            default -> ScopeRef.DISTRICT;
        };
    }

    /** Who has it in hand from now on. */
    private @Nullable Label holder(MemberStudio life) {
        return switch (life.step()) {
            case APPLIED, QUIET -> committee(life);
            case TRIAL, PLAQUED, ACTIVE, RECTIFYING -> life.application().name();
            case CHECKED, WITHDRAWN, MERGED -> null;
        };
    }

    private @Nullable Label committee(MemberStudio life) {
        var code = life.application().committee();
        return code.isEmpty() ? null : council.directory().nameOf(code);
    }
}
