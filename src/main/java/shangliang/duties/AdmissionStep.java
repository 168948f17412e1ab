package shangliang.duties;

import java.util.Set;

/** How far an admission has come; the table says what may follow what. */
enum AdmissionStep {
    REQUESTED,
    JOINT_TALK,
    COUNTY_REVIEW,
    IN_FORCE,
    REFUSED;

    Set<AdmissionStep> next() {
        return switch (this) {
            case REQUESTED -> Set.of(JOINT_TALK, REFUSED);
            case JOINT_TALK -> Set.of(COUNTY_REVIEW, REFUSED);
            case COUNTY_REVIEW -> Set.of(IN_FORCE, REFUSED);
            case IN_FORCE, REFUSED -> Set.of();
        };
    }

    boolean open() {
        return !next().isEmpty();
    }

    static AdmissionStep of(Admission.Stage stage) {
        return switch (stage) {
            case Admission.Stage.Requested requested -> REQUESTED;
            case Admission.Stage.JointTalk talk -> JOINT_TALK;
            case Admission.Stage.CountyReview review -> COUNTY_REVIEW;
            case Admission.Stage.InForce inForce -> IN_FORCE;
            case Admission.Stage.Refused refused -> REFUSED;
        };
    }
}
