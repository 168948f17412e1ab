package shangliang.consultation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;

/** How far a consultation has come, and how many working days it may stay there; 0 when a day was named or none is set. */
enum Phase {
    PROPOSED(10, ConsultationState.Proposed::new),
    SCREENED(0, ConsultationState.Screened::new),
    DEFERRED(0, ConsultationState.Deferred::new),
    REJECTED(0, ConsultationState.Rejected::new),
    PLANNED(0, ConsultationState.Planned::new),
    SURVEYING(0, ConsultationState.Surveying::new),
    INVITING(0, ConsultationState.Inviting::new),
    READY(0, ConsultationState.Ready::new),
    IN_SESSION(0, ConsultationState.InSession::new),
    RECORDED(3, ConsultationState.Recorded::new),
    RESULT_DRAFT(5, ConsultationState.ResultDraft::new),
    RESULT_CHECKED(2, ConsultationState.ResultChecked::new),
    DELIVERED(20, ConsultationState.Delivered::new),
    ADOPTED(10, ConsultationState.Adopted::new),
    PARTLY(10, ConsultationState.Partly::new),
    DECLINED(10, ConsultationState.Declined::new),
    TASKS_OPEN(10, ConsultationState.TasksOpen::new),
    FED_BACK(10, ConsultationState.FedBack::new),
    EVALUATED(0, ConsultationState.Evaluated::new),
    CLOSED(0, ConsultationState.Closed::new),
    RECHECK(10, ConsultationState.Recheck::new);

    private static final Set<Phase> INSIDE = EnumSet.of(PROPOSED, SCREENED, DEFERRED, REJECTED);

    private final int days;
    private final BiFunction<Stamp, String, ConsultationState> maker;

    Phase(int days, BiFunction<Stamp, String, ConsultationState> maker) {
        this.days = days;
        this.maker = maker;
    }

    int days() {
        return days;
    }

    ConsultationState state(Stamp stamp, String words) {
        return maker.apply(stamp, words);
    }

    /** Whether everyone may see that it stands there. */
    boolean isPublic() {
        return !INSIDE.contains(this);
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Phase of(ConsultationState state) {
        return switch (state) {
            case ConsultationState.Proposed proposed -> PROPOSED;
            case ConsultationState.Screened screened -> SCREENED;
            case ConsultationState.Deferred deferred -> DEFERRED;
            case ConsultationState.Rejected rejected -> REJECTED;
            case ConsultationState.Planned planned -> PLANNED;
            case ConsultationState.Surveying surveying -> SURVEYING;
            case ConsultationState.Inviting inviting -> INVITING;
            case ConsultationState.Ready ready -> READY;
            case ConsultationState.InSession inSession -> IN_SESSION;
            case ConsultationState.Recorded recorded -> RECORDED;
            case ConsultationState.ResultDraft resultDraft -> RESULT_DRAFT;
            case ConsultationState.ResultChecked resultChecked -> RESULT_CHECKED;
            case ConsultationState.Delivered delivered -> DELIVERED;
            case ConsultationState.Adopted adopted -> ADOPTED;
            case ConsultationState.Partly partly -> PARTLY;
            case ConsultationState.Declined declined -> DECLINED;
            case ConsultationState.TasksOpen tasksOpen -> TASKS_OPEN;
            case ConsultationState.FedBack fedBack -> FED_BACK;
            case ConsultationState.Evaluated evaluated -> EVALUATED;
            case ConsultationState.Closed closed -> CLOSED;
            case ConsultationState.Recheck recheck -> RECHECK;
        };
    }
}
