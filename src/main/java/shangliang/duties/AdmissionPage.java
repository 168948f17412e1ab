package shangliang.duties;

import java.util.List;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Form;

/**
 * One request for a new duty.
 *
 * @param clauses numbers that the town's list has given away already
 */
record AdmissionPage(Admission admission, List<String> clauses, Names names, Viewer viewer, Form form) {

    boolean leads() {
        return viewer.is(Role.SUPERVISION) && admission.step().open();
    }

    /** The stage that comes next when it is not refused. */
    AdmissionStep next() {
        return switch (admission.step()) {
            case REQUESTED -> AdmissionStep.JOINT_TALK;
            case JOINT_TALK -> AdmissionStep.COUNTY_REVIEW;
            default -> AdmissionStep.IN_FORCE;
        };
    }
}
