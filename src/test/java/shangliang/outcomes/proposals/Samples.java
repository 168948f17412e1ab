package shangliang.outcomes.proposals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import shangliang.TestClock;
import shangliang.base.Label;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.WorkCalendar;
import shangliang.outcomes.proposals.ProposalState.*;

/** A proposal in every phase, and everyone who can have a part in it. */
final class Samples {

    static final UUID PROPOSER = new UUID(1, 1);
    static final UUID READER = new UUID(1, 2);
    static final Paper PAPER = new Paper("老街照明", "灯不亮", "线路老化", "换线换灯", "");
    static final Reply.Letter LETTER =
            new Reply.Letter("九月换好", Category.PLANNED, List.of(new Reply.Promise("换灯", LocalDate.of(2026, 9, 30))));
    static final Terms TERMS = new Terms(
            "TA",
            List.of(ProposerKind.values()),
            1,
            2,
            new Terms.Days(3, 5, 15, 5, 10, 15, 15),
            new Terms.Months(3, 6, 1, 1),
            Season.NONE);

    private static final Stamp STAMP = new Stamp(TestClock.START, "post:1", "someone", READER);

    private Samples() {}

    static Turn turn(Party party) {
        return turn(viewer(party));
    }

    static Turn turn(Viewer viewer) {
        return new Turn(viewer, TestClock.START, new WorkCalendar(Map.of(), Set.of()), TERMS);
    }

    private static Viewer viewer(Party party) {
        return switch (party) {
            case PROPOSER -> staff(PROPOSER, Role.MEMBER, ScopeRef.DISTRICT);
            case COSIGNER -> staff(new UUID(2, 2), Role.MEMBER, ScopeRef.DISTRICT);
            case MEMBER -> staff(UUID.randomUUID(), Role.MEMBER, ScopeRef.DISTRICT);
            case COMMITTEE -> staff(UUID.randomUUID(), Role.COMMITTEE, ScopeRef.organ("TA"));
            case LEAD -> staff(UUID.randomUUID(), Role.UNIT, ScopeRef.organ("CG"));
            case JOINT -> staff(UUID.randomUUID(), Role.UNIT, ScopeRef.organ("SJ"));
            case SUPERVISION -> staff(UUID.randomUUID(), Role.SUPERVISION, ScopeRef.DISTRICT);
            case CHAIR -> staff(UUID.randomUUID(), Role.CHAIR, ScopeRef.DISTRICT);
            case CLOCK -> Viewer.CLOCK;
        };
    }

    static Viewer.Staff staff(UUID account, Role role, ScopeRef scope) {
        return new Viewer.Staff(account, "someone", new Post(UUID.randomUUID(), role, scope, Label.of("post")));
    }

    static Proposal proposal(Phase phase) {
        var proposer = new Proposer(ProposerKind.JOINT, PROPOSER, "张委员", Role.MEMBER, ScopeRef.DISTRICT, false);
        var signed = new Signature(new UUID(2, 2), "李委员", PAPER.hash(), TestClock.START, Signature.Mark.SIGNED);
        var seats = List.of(new Seat("CG", Seat.Part.LEAD), new Seat("SJ", Seat.Part.JOINT));
        var handling = Handling.NONE.seated(seats).opinion("SJ", "同意");
        if (phase == Phase.REPLY_DRAFT) {
            handling = handling.reply(new Reply("CG", 0, LETTER, STAMP, null));
        }
        var standing = Standing.NEW.answer(TERMS.answer(TestClock.START));
        var signatures = phase.ordinal() < Phase.FILED.ordinal() && phase != Phase.COSIGNING && phase != Phase.DRAFT
                ? List.<Signature>of()
                : List.of(signed);
        if (phase == Phase.SUPPLEMENT) {
            signatures = List.of(signed);
        }
        return new Proposal(
                new UUID(7, 7),
                1,
                new ProposalNumber(2026, 7),
                PAPER,
                proposer,
                signatures,
                handling,
                standing,
                state(phase));
    }

    static ProposalState state(Phase phase) {
        var day = LocalDate.of(2026, 12, 1);
        var not = new NotFiled(STAMP, Ground.ACADEMIC, "学术", "会", false);
        return switch (phase) {
            case DRAFT -> new Draft(STAMP);
            case COSIGNING -> new CoSigning(STAMP);
            case SUBMITTED -> new Submitted(STAMP);
            case FIRST_READING -> new FirstReading(STAMP, List.of(), "");
            case SUPPLEMENT -> new Supplement(STAMP, "缺数据");
            case CONVERSION_OFFER -> new ConversionOffer(STAMP, Target.LETTER, "来信更快");
            case CONVERTED -> new Converted(STAMP, Target.LETTER);
            case NOT_FILED -> not;
            case OBJECTION -> new Objection(STAMP, not, "不是学术");
            case MERGED -> new Merged(STAMP, new UUID(8, 8), "会");
            case FILED -> new Filed(STAMP, "会");
            case ROUTED -> new Routed(STAMP, "清单");
            case ROUTE_DISPUTE -> new RouteDispute(STAMP, "QX", "不是我们");
            case HANDLING -> new Worked(STAMP, "电话");
            case EXTENSION_ASKED -> new ExtensionAsked(STAMP, "要定做");
            case EXTENDED -> new Extended(STAMP, "要定做");
            case REPLY_DRAFT -> new ReplyDraft(STAMP);
            case REPLIED -> new Replied(STAMP);
            case EVALUATED -> new Evaluated(STAMP, true);
            case SECOND_HANDLING -> new SecondHandling(STAMP, "没办");
            case JOINT_REVIEW -> new JointReview(STAMP, "没办");
            case TRACKING -> new Tracking(STAMP, day);
            case COMPLETED -> new Completed(STAMP, Truth.DONE, "看过");
            case ARCHIVED -> new Archived(STAMP);
            case WITHDRAWN -> new Withdrawn(STAMP, "不提了");
        };
    }
}
