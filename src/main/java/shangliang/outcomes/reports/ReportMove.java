package shangliang.outcomes.reports;

import static shangliang.outcomes.reports.ReportParty.*;
import static shangliang.outcomes.reports.ReportPhase.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The one table of what may happen to a report: from which phases, to which, by whom. */
public enum ReportMove {
    SUBMIT(from(DRAFT, RETURNED), SUBMITTED, AUTHOR),
    TAKE_BACK(from(SUBMITTED), DRAFT, AUTHOR),
    WITHDRAW(from(DRAFT, SUBMITTED, RETURNED), WITHDRAWN, AUTHOR),
    TAKE_UP(from(SUBMITTED), EDITING, EDITOR),
    GIVE_BACK(from(EDITING), RETURNED, EDITOR),
    COMBINE(from(EDITING), COMBINED, EDITOR),
    SEPARATE(from(COMBINED), EDITING, EDITOR),
    HOLD(from(EDITING), HELD, EDITOR),
    RESUME(from(HELD), EDITING, EDITOR),
    NOT_USE(from(EDITING, HELD), NOT_USED, EDITOR),
    RECONSIDER(from(NOT_USED), EDITING, EDITOR),
    OFFER(from(EDITING), EDITING, EDITOR),
    SIGN_OFF(from(EDITING), SIGNED_OFF, CHAIR),
    DECLINE(from(EDITING), EDITING, CHAIR),
    SEND(from(SIGNED_OFF), SENT, EDITOR),
    ADOPT(from(SENT, FED_BACK), ADOPTED, EDITOR),
    NOT_ADOPT(from(SENT), NOT_ADOPTED, EDITOR),
    REMARK(from(SENT, FED_BACK), REMARKED, EDITOR),
    ANSWER(from(SENT, FED_BACK), ANSWERED, EDITOR),
    FEED_BACK(from(ADOPTED, NOT_ADOPTED, REMARKED, ANSWERED, COMBINED), FED_BACK, CLOCK),
    ARCHIVE(from(FED_BACK), ARCHIVED, CLOCK);

    private final Set<ReportPhase> from;
    private final ReportPhase to;
    private final List<ReportParty> by;

    ReportMove(Set<ReportPhase> from, ReportPhase to, ReportParty... by) {
        this.from = from;
        this.to = to;
        this.by = List.of(by);
    }

    Set<ReportPhase> from() {
        return from;
    }

    ReportPhase to() {
        return to;
    }

    List<ReportParty> by() {
        return by;
    }

    /** Whether the table lets one of these parties do this in {@code phase}. */
    boolean allows(ReportPhase phase, Set<ReportParty> parties) {
        return from.contains(phase) && !Collections.disjoint(by, parties);
    }

    private static Set<ReportPhase> from(ReportPhase first, ReportPhase... more) {
        return EnumSet.of(first, more);
    }
}
