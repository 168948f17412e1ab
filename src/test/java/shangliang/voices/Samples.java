package shangliang.voices;

import static shangliang.voices.VoiceState.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import shangliang.base.Deadline;
import shangliang.base.Label;
import shangliang.base.Place;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.WorkCalendar;

/** A voice from a village, in any phase, and the people around it. */
final class Samples {

    static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    static final UUID ID = new UUID(7, 7);
    static final Stamp STAMP = new Stamp(NOW.minusSeconds(3600), "post:" + new UUID(1, 1), "陈敏", new UUID(2, 2));
    static final Answered ANSWER = new Answered(STAMP, Outcome.SOLVED, "路灯已经修好", null, false);
    static final AtTable TABLE = new AtTable(new UUID(6, 6), "2026-000012", Label.of("城区便民工作室"));
    static final WorkCalendar CALENDAR = new WorkCalendar(Map.of(), Set.of(2026));

    private Samples() {}

    static Policies policies() {
        var lengths = new HashMap<String, Policies.Length>();
        for (var wait : Wait.values()) {
            lengths.put(wait.name(), new Policies.Length(5, null));
        }
        lengths.put("KIND:DISASTER", new Policies.Length(null, 2));
        lengths.put("TOPIC:ZJ-WATER", new Policies.Length(null, 24));
        return new Policies(lengths);
    }

    static Turn turn(Viewer by) {
        return new Turn(by, NOW, CALENDAR, policies());
    }

    static Turn turn(Party party) {
        return turn(viewer(party));
    }

    static Viewer viewer(Party party) {
        return switch (party) {
            case PERSON -> new Viewer.KeyHolder(new shangliang.base.SourceRef("voice", ID));
            case CLOCK -> Viewer.CLOCK;
            case STATION -> staff(Role.STATION, ScopeRef.place("QX"));
            case CLERK -> staff(Role.CLERK, ScopeRef.DISTRICT);
            case UNIT -> staff(Role.UNIT, ScopeRef.organ("CG"));
            case HELPER -> staff(Role.UNIT, ScopeRef.organ("ZW"));
            case COMMITTEE -> staff(Role.COMMITTEE, ScopeRef.organ("TA"));
            case SUPERVISION -> staff(Role.SUPERVISION, ScopeRef.DISTRICT);
            case CHAIR -> staff(Role.CHAIR, ScopeRef.DISTRICT);
            case RECHECKER -> staff(Role.RECHECKER, ScopeRef.DISTRICT);
            case IMPORTER -> staff(Role.ADMIN, ScopeRef.DISTRICT);
        };
    }

    static Viewer.Staff staff(Role role, ScopeRef scope) {
        var post = new Post(new UUID(3, role.ordinal()), role, scope, Label.of("岗位"));
        return new Viewer.Staff(new UUID(4, role.ordinal()), "罗强", post);
    }

    static Voice voice(Phase phase) {
        var matter = new Matter(
                VoiceKind.PUBLIC_ISSUE,
                new Place("QX-03", "老街小区门口"),
                "ZJ-LIGHT",
                Set.of(AskKind.NEED),
                Wish.SOLVE,
                "",
                "小区门口的路灯坏了两个多月",
                "",
                false);
        var running = new Deadline(NOW.minusSeconds(3600), NOW.plusSeconds(864_000), 10);
        var handling = new Handling(
                "CG", "CG-014", List.of("ZW"), "罗强", running, running, false, false, 0, new UUID(8, 8), null);
        return new Voice(
                ID,
                3,
                new VoiceNumber(2026, 123),
                matter,
                new Origin(Channel.WEB, ScopeRef.place("QX"), NOW.minusSeconds(7200), null),
                new Privacy(null, false, true, null),
                handling,
                Publication.PENDING,
                state(phase));
    }

    static VoiceState state(Phase phase) {
        return switch (phase) {
            case DRAFT -> new Draft(STAMP);
            case SUBMITTED -> new Submitted(STAMP);
            case CLARIFYING -> new Clarifying(STAMP, "是哪一栋？");
            case DECLINE_PROPOSED -> new DeclineProposed(STAMP, "LITIGATION", "已在法院");
            case NOT_ACCEPTED -> new NotAccepted(STAMP, "LITIGATION", "已在法院", false);
            case REFERRED_OUT -> new ReferredOut(STAMP, "12345", "A-1", "电话里同意");
            case LINKED -> new Linked(STAMP, new UUID(8, 8));
            case ACCEPTED -> new Accepted(STAMP);
            case ASSIGNED -> new Assigned(STAMP, "CG", "CG-014", null);
            case RETURN_REQUESTED -> new ReturnRequested(STAMP, "CG", "ZW", "属小区内部", new UUID(9, 9));
            case RULING -> new Ruling(STAMP, false, "属小区内部", new UUID(9, 9));
            case IN_PROGRESS -> new InProgress(STAMP, "电话联系", "下周修");
            case JOINT_REVIEW -> new JointReview(STAMP, List.of("CG", "ZW"), "谁出钱");
            case ESCALATED -> new Escalated(STAMP, "是否列入年度计划");
            case IN_CONSULTATION -> new InConsultation(STAMP, TABLE, "电话里说愿意等");
            case ANSWERED -> ANSWER;
            case CONFIRMED -> new Confirmed(STAMP, ANSWER, false);
            case REWORK -> new Rework(STAMP, ANSWER, "还有两盏");
            case CLOSED -> new Closed(STAMP, ANSWER, Ending.CONFIRMED);
            case RECHECK -> new Recheck(STAMP, ANSWER, Why.PROMISED);
            case REOPENED -> new Reopened(STAMP, "又坏了");
            case WITHDRAWN -> new Withdrawn(STAMP, "", Phase.SUBMITTED);
            case IMPORTED -> new Imported(STAMP, null);
        };
    }

    static LocalDate someDay() {
        return LocalDate.of(2026, 12, 20);
    }
}
