package shangliang.outcomes.works;

import java.time.Instant;
import java.util.UUID;

/** Where a work stands: each state carries since when, by whom and why. */
public sealed interface WorkState {

    Stamp stamp();

    /** Since when, and who brought it about. */
    record Stamp(Instant at, String actor, String name, UUID account) {}

    /** Being written. */
    record Draft(Stamp stamp) implements WorkState {}

    /** Handed in; waits to be looked at. */
    record Submitted(Stamp stamp) implements WorkState {}

    /** Given back with a hint; the author may hand it in again. */
    record Returned(Stamp stamp, String words) implements WorkState {}

    /** Taken; a speech now stands on offer, all else waits for the publication review. */
    record Accepted(Stamp stamp) implements WorkState {}

    /** A speech that is given at the plenary meeting. */
    record Chosen(Stamp stamp, Way way) implements WorkState {}

    /** A speech that is not given, for a reason that its author reads. */
    record NotChosen(Stamp stamp, String words) implements WorkState {}

    /** Everyone may read it. */
    record Published(Stamp stamp) implements WorkState {}

    /** Stays inside, for a reason. */
    record Kept(Stamp stamp, String words) implements WorkState {}

    /** Taken back by its author before it was published. */
    record Withdrawn(Stamp stamp) implements WorkState {}

    /** How a speech is given. */
    enum Way {
        SPOKEN,
        IN_WRITING
    }
}
