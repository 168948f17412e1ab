package shangliang.consultation.joint;

import java.util.Map;
import shangliang.base.Role;
import shangliang.base.Viewer;

/** Which messages a viewer may see: a studio those of its own consultations and of public ones. */
record JointSight(boolean all, String studio) {

    static JointSight of(Viewer viewer) {
        return viewer instanceof Viewer.Staff staff && staff.post().role() == Role.STUDIO_LEAD
                ? new JointSight(false, staff.post().scope().code())
                : new JointSight(viewer.is(Role.CLERK) || viewer.is(Role.COMMITTEE), "");
    }

    Map<String, Object> params() {
        return Map.of("all", all, "studio", studio);
    }
}
