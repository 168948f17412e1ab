package shangliang.outcomes.reports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import shangliang.TestClock;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.WorkCalendar;
import shangliang.outcomes.reports.ReportState.*;

/** A report in every phase, and everyone who can have a part in it. */
final class ReportSamples {

    static final UUID MEMBER = new UUID(7, 1);
    static final ReportNumber OTHER = new ReportNumber(2026, 2);
    static final ReportText TEXT =
            new ReportText("晚高峰公交", "三条线等车四十分钟", "车少", "加六班", ReportText.Source.FIELD, false, false);

    private static final Stamp STAMP = new Stamp(TestClock.START, "post:1", "someone", MEMBER);
    private static final Author AUTHOR = new Author(Role.MEMBER, ScopeRef.DISTRICT, MEMBER, "王委员");

    private ReportSamples() {}

    static OpinionReport report(ReportPhase phase) {
        return report(phase, new UUID(9, phase.ordinal()));
    }

    /** In the same phase, and not the same. */
    static OpinionReport another(ReportPhase phase) {
        return report(phase, new UUID(8, 8));
    }

    private static OpinionReport report(ReportPhase phase, UUID id) {
        return new OpinionReport(
                id, 0, new ReportNumber(2026, 1), TestClock.START, TEXT, AUTHOR, List.of(), null, state(phase));
    }

    static OpinionReport report(ReportState state) {
        return report(ReportPhase.DRAFT).to(state, null);
    }

    static Editing offered() {
        return new Editing(STAMP, true);
    }

    private static ReportState state(ReportPhase phase) {
        return switch (phase) {
            case DRAFT -> new Draft(STAMP);
            case SUBMITTED -> new Submitted(STAMP);
            case EDITING -> new Editing(STAMP, false);
            case RETURNED -> new Returned(STAMP, "补上数据");
            case COMBINED -> new Combined(STAMP, new UUID(9, 99), "第二段");
            case HELD -> new Held(STAMP, "等会后");
            case NOT_USED -> new NotUsed(STAMP, Why.KNOWN_ALREADY, "上月报过");
            case SIGNED_OFF -> new SignedOff(STAMP);
            case SENT -> new Sent(STAMP, Level.CITY, Transport.NETWORK);
            case ADOPTED -> new Adopted(STAMP, Level.CITY, Kind.SINGLE);
            case NOT_ADOPTED -> new NotAdopted(STAMP, "未用");
            case REMARKED -> new Remarked(STAMP, Level.CITY, Remark.STUDY);
            case ANSWERED -> new Answered(STAMP, "已加班次");
            case FED_BACK -> new FedBack(STAMP);
            case ARCHIVED -> new Archived(STAMP);
            case WITHDRAWN -> new Withdrawn(STAMP);
        };
    }

    static ReportTurn turn(ReportParty party) {
        return new ReportTurn(
                viewer(party),
                TestClock.START,
                new WorkCalendar(Map.of(), Set.of()),
                new ReportTerms(3, 5, 10, 3, 4, 5, 60));
    }

    private static Viewer viewer(ReportParty party) {
        return switch (party) {
            case AUTHOR -> staff(MEMBER, Role.MEMBER);
            case EDITOR -> staff(new UUID(7, 2), Role.CLERK);
            case CHAIR -> staff(new UUID(7, 3), Role.CHAIR);
            case CLOCK -> Viewer.CLOCK;
        };
    }

    private static Viewer staff(UUID account, Role role) {
        return new Viewer.Staff(
                account, role.name(), new Post(UUID.randomUUID(), role, ScopeRef.DISTRICT, Label.of(role.name())));
    }

    /** The report that others are combined into is being edited. */
    static ReportStep decide(OpinionReport report, ReportTurn turn, ReportDeed deed) {
        return new ReportDeciding(report, turn, number -> {
                    if (!number.equals(OTHER)) {
                        throw new NotFound();
                    }
                    return report(ReportPhase.EDITING);
                })
                .on(deed);
    }

    static ReportDeed deed(ReportMove move) {
        return switch (move) {
            case GIVE_BACK -> new ReportDeed.GiveBack("补上数据");
            case COMBINE -> new ReportDeed.Combine(OTHER, "第二段");
            case HOLD -> new ReportDeed.Hold("等会后");
            case NOT_USE -> new ReportDeed.NotUse(Why.KNOWN_ALREADY, "上月报过");
            case DECLINE -> new ReportDeed.Decline("再核一遍");
            case SEND -> new ReportDeed.Send(Level.CITY, Transport.NETWORK);
            case ADOPT -> new ReportDeed.Adopt(Level.CITY, Kind.SINGLE);
            case NOT_ADOPT -> new ReportDeed.NotAdopt("未用");
            case REMARK -> new ReportDeed.Remarks(Level.CITY, Remark.STUDY);
            case ANSWER -> new ReportDeed.Answer("已加班次");
            default -> new ReportDeed.Plain(move);
        };
    }
}
