package shangliang.consultation;

/** Where a consultation stands: each state carries since when, by whom and why. */
sealed interface ConsultationState {

    Stamp stamp();

    /** Why, or with what, in the words of whoever brought it about; may be empty. */
    String words();

    /** A question that somebody wants talked over; waits to be looked at. */
    record Proposed(Stamp stamp, String words) implements ConsultationState {}

    /** Fit to be talked over, with the body named that can decide it; waits for its plan. */
    record Screened(Stamp stamp, String words) implements ConsultationState {}

    /** Not ripe yet; kept with the reason. */
    record Deferred(Stamp stamp, String words) implements ConsultationState {}

    /** Not to be talked over here; kept with the reason. */
    record Rejected(Stamp stamp, String words) implements ConsultationState {}

    /** Has its day, its place, and the word of the body that decides. */
    record Planned(Stamp stamp, String words) implements ConsultationState {}

    /** The facts lie open with their sources, before anybody comes. */
    record Surveying(Stamp stamp, String words) implements ConsultationState {}

    /** Seats are named by group, and people say that they want to come. */
    record Inviting(Stamp stamp, String words) implements ConsultationState {}

    /** Who comes is fixed, and enough of those whom it touches are among them. */
    record Ready(Stamp stamp, String words) implements ConsultationState {}

    /** People sit together. */
    record InSession(Stamp stamp, String words) implements ConsultationState {}

    /** It was held; the result is being written. */
    record Recorded(Stamp stamp, String words) implements ConsultationState {}

    /** The result lies before those who took part; each may agree or dissent. */
    record ResultDraft(Stamp stamp, String words) implements ConsultationState {}

    /** They have checked it; goes to the body that decides. */
    record ResultChecked(Stamp stamp, String words) implements ConsultationState {}

    /** With the body that decides, point by point. */
    record Delivered(Stamp stamp, String words) implements ConsultationState {}

    /** Taken over in every point. */
    record Adopted(Stamp stamp, String words) implements ConsultationState {}

    /** Taken over in part; each point that was not has its reason. */
    record Partly(Stamp stamp, String words) implements ConsultationState {}

    /** Not taken over, for reasons that everyone can read. */
    record Declined(Stamp stamp, String words) implements ConsultationState {}

    /** What was taken over is being done, each task with its unit and its day. */
    record TasksOpen(Stamp stamp, String words) implements ConsultationState {}

    /** Everyone who took part, and whoever began it, has heard what came of it; they judge. */
    record FedBack(Stamp stamp, String words) implements ConsultationState {}

    /** They have judged. */
    record Evaluated(Stamp stamp, String words) implements ConsultationState {}

    /** Ended. */
    record Closed(Stamp stamp, String words) implements ConsultationState {}

    /** Somebody who had no part in it looks how it truly is. */
    record Recheck(Stamp stamp, String words) implements ConsultationState {}
}
