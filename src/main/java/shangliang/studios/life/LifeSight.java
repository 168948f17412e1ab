package shangliang.studios.life;

import java.util.Arrays;
import java.util.List;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

/** Who sees a studio's life at their desk, and what they may do about it. */
final class LifeSight {

    private LifeSight() {}

    static boolean sees(Viewer viewer, MemberStudio life) {
        return viewer.is(Role.CHAIR)
                || viewer.is(Role.CLERK)
                || isOf(Role.COMMITTEE, viewer, life)
                || isOf(Role.MEMBER, viewer, life)
                || isOf(Role.STUDIO_LEAD, viewer, life);
    }

    /** Whether the table lets this viewer do it to this studio, whenever its time is. */
    static boolean may(Viewer viewer, LifeMove move, MemberStudio life) {
        var by = move.by();
        return by != null && viewer.is(by) && isOf(by, viewer, life);
    }

    private static boolean isOf(Role role, Viewer viewer, MemberStudio life) {
        var code = life.studio();
        return viewer instanceof Viewer.Staff staff
                && viewer.is(role)
                && switch (role) {
                    case MEMBER -> staff.account().equals(life.applicant());
                    case STUDIO_LEAD -> code != null && viewer.is(role, ScopeRef.studio(code));
                    case COMMITTEE -> looksAfter(viewer, life.application().committee());
                    default -> true;
                };
    }

    /** A studio without a committee of its own is looked after by any. */
    private static boolean looksAfter(Viewer viewer, String committee) {
        return committee.isEmpty() || viewer.is(Role.COMMITTEE, ScopeRef.organ(committee));
    }

    /** What this viewer can do about it now. */
    static List<LifeMove> open(Viewer viewer, MemberStudio life) {
        return Arrays.stream(LifeMove.values())
                .filter(move -> move.isOpenIn(life.step()) && may(viewer, move, life))
                .toList();
    }
}
