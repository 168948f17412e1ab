package shangliang.outcomes.reports;

import shangliang.outcomes.reports.ReportState.Kind;
import shangliang.outcomes.reports.ReportState.Level;
import shangliang.outcomes.reports.ReportState.Remark;
import shangliang.outcomes.reports.ReportState.Transport;
import shangliang.outcomes.reports.ReportState.Why;

/** What someone does to a report, with what it takes. */
public sealed interface ReportDeed {

    /** Says it in other words; only while it is the author's or the editor's. */
    record Write(ReportText text) implements ReportDeed {}

    /** A move of the table that takes nothing more. */
    record Plain(ReportMove move) implements ReportDeed {}

    /** Gives it back to the author with a hint. */
    record GiveBack(String hint) implements ReportDeed {}

    /** Makes it a part of another one; {@code part} says which. */
    record Combine(ReportNumber into, String part) implements ReportDeed {}

    /** Lays it aside for a while. */
    record Hold(String reason) implements ReportDeed {}

    /** Does not use it, and says why. */
    record NotUse(Why why, String words) implements ReportDeed {}

    /** Does not sign it, and says what is to be mended. */
    record Decline(String words) implements ReportDeed {}

    /** Sends it to those who decide. */
    record Send(Level level, Transport transport) implements ReportDeed {}

    /** Notes what came back; a fact and no mark. */
    sealed interface FromAbove extends ReportDeed {}

    /** Notes that it was taken up above. */
    record Adopt(Level level, Kind kind) implements FromAbove {}

    /** Notes that it was not taken up. */
    record NotAdopt(String words) implements FromAbove {}

    /** Notes that a leader wrote on it. */
    record Remarks(Level level, Remark remark) implements FromAbove {}

    /** Notes what somebody in charge answered. */
    record Answer(String words) implements FromAbove {}
}
