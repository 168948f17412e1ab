package shangliang.outcomes.reports;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a report stands: each state carries since when, by whom and why. */
public sealed interface ReportState {

    Stamp stamp();

    /** Since when, and who brought it about; without an account when it was the clock. */
    record Stamp(
            Instant at, String actor, String name, @Nullable UUID account) {}

    /** Being written. */
    record Draft(Stamp stamp) implements ReportState {}

    /** Handed in; waits to be taken up. */
    record Submitted(Stamp stamp) implements ReportState {}

    /** Taken up by an editor; offered for signature when {@code ready}. */
    record Editing(Stamp stamp, boolean ready) implements ReportState {}

    /** Given back with a hint; the author may hand it in again. */
    record Returned(Stamp stamp, String hint) implements ReportState {}

    /** A part of another report; its author is told what comes of that one. */
    record Combined(Stamp stamp, UUID into, String part) implements ReportState {}

    /** Laid aside for a while. */
    record Held(Stamp stamp, String reason) implements ReportState {}

    /** Not used, for a reason that the author reads. */
    record NotUsed(Stamp stamp, Why why, String words) implements ReportState {}

    /** May leave the house. */
    record SignedOff(Stamp stamp) implements ReportState {}

    /** On its way to whoever decides. */
    record Sent(Stamp stamp, Level level, Transport transport) implements ReportState {}

    /** Taken up above. */
    record Adopted(Stamp stamp, Level level, Kind kind) implements ReportState {}

    /** Known not to have been taken up. */
    record NotAdopted(Stamp stamp, String words) implements ReportState {}

    /** A leader has written on it; what kind of remark, and nothing more. */
    record Remarked(Stamp stamp, Level level, Remark remark) implements ReportState {}

    /** Somebody in charge has answered. */
    record Answered(Stamp stamp, String words) implements ReportState {}

    /** The author has been told, and in general words those whose voices began it. */
    record FedBack(Stamp stamp) implements ReportState {}

    /** Laid down. */
    record Archived(Stamp stamp) implements ReportState {}

    /** Taken back by the author. */
    record Withdrawn(Stamp stamp) implements ReportState {}

    /** Why a report is not used. */
    enum Why {
        KNOWN_ALREADY,
        NOT_OUR_MATTER,
        NOTHING_CONCRETE,
        NOT_CHECKED,
        ONE_PERSON
    }

    /** Who receives it. */
    enum Level {
        DISTRICT,
        CITY,
        NATIONAL
    }

    /** How it travels; what is secret never travels through here. */
    enum Transport {
        NETWORK,
        PAPER,
        SECRET_NETWORK
    }

    /** How it was adopted: by itself, in a collection, or passed on. */
    enum Kind {
        SINGLE,
        COLLECTED,
        PASSED_ON
    }

    /** What kind of remark it is; a fact, never a mark. */
    enum Remark {
        NOTED,
        STUDY,
        ACT
    }
}
