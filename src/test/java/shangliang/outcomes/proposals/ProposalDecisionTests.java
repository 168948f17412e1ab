package shangliang.outcomes.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shangliang.TestClock;
import shangliang.base.Invalid;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;

/** Every rule of the lifecycle that the table alone does not hold. */
class ProposalDecisionTests {

    private static final Turn PROPOSER = Samples.turn(Party.PROPOSER);
    private static final Turn COMMITTEE = Samples.turn(Party.COMMITTEE);
    private static final Turn LEAD = Samples.turn(Party.LEAD);

    @Test
    void aSignatureStandsForOneTextOnly() {
        var signed = Samples.proposal(Phase.COSIGNING);
        assertThat(signed.cosigners()).hasSize(1);
        var changed = Doing.on(signed, PROPOSER, new Deed.Write(new Paper("老街照明", "改过", "因", "办", "")))
                .after();
        assertThat(changed.cosigners()).isEmpty();
        refused(changed, PROPOSER, new Deed.Submit(), "outcomes.proposal.signed-before");
        var late = new Deed.Sign(signed.paper().hash());
        refused(changed, Samples.turn(Party.MEMBER), late, "outcomes.proposal.text-changed");
    }

    @Test
    void aJointProposalNeedsSomebodyToJoin() {
        var alone = Samples.proposal(Phase.COSIGNING)
                .signed(new Signature(new UUID(2, 2), "李委员", "", TestClock.START, Signature.Mark.RELEASED));
        refused(alone, PROPOSER, new Deed.Submit(), "outcomes.proposal.too-few");
    }

    @Test
    void whatIsHandedInIsTakenBackWithEverybodysConsent() {
        var member = Samples.turn(Party.MEMBER);
        var open = Samples.proposal(Phase.COSIGNING);
        var two = Doing.on(open, member, new Deed.Sign(open.paper().hash())).after();
        var handedIn = Doing.on(two, PROPOSER, new Deed.Submit()).after();
        refused(handedIn, PROPOSER, new Deed.Withdraw("不提了"), "outcomes.proposal.others-signed");
        assertThat(Doing.on(handedIn, member, new Deed.Release()).after().cosigners())
                .hasSize(1);
    }

    @Test
    void anUnfinishedTextIsNotHandedIn() {
        var draft = Samples.proposal(Phase.DRAFT).says(new Paper("老街照明", "灯不亮", "", "", ""));
        invalid(draft, PROPOSER, new Deed.Submit(), "analysis");
        invalid(draft, PROPOSER, new Deed.Write(new Paper("", "x", "", "", "")), "title");
        invalid(draft, PROPOSER, new Deed.Write(new Paper("长", "字".repeat(2001), "", "", "")), "suggestions");
    }

    @Test
    void whoReadItDoesNotRecordTheDecision() {
        var reader = Samples.turn(Samples.staff(Samples.READER, Role.COMMITTEE, ScopeRef.organ("TA")));
        var read = Samples.proposal(Phase.FIRST_READING);
        refused(read, reader, new Deed.File("会", true), "outcomes.proposal.same-reader");
        refused(read, reader, new Deed.NotFile(Ground.SECRET, "密", "会"), "outcomes.proposal.same-reader");
        invalid(read, COMMITTEE, new Deed.File("", true), "meeting");
    }

    @Test
    void nothingJoinsWhatIsClosed() {
        var closed = Samples.proposal(Phase.COMPLETED);
        assertThatThrownBy(() -> Reading.merge(Samples.proposal(Phase.FIRST_READING), COMMITTEE, closed, "会"))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void theChairDecidesOnce() {
        var dismissed = Doing.on(Samples.proposal(Phase.OBJECTION), Samples.turn(Party.CHAIR), new Deed.Dismiss("维持"))
                .after();
        refused(dismissed, PROPOSER, new Deed.Object("再来"), "outcomes.proposal.final");
    }

    @Test
    void oneLeadOrSeveralShares() {
        var filed = Samples.proposal(Phase.FILED);
        var two = List.of(new Seat("CG", Seat.Part.LEAD), new Seat("QX", Seat.Part.SEPARATE));
        invalid(filed, COMMITTEE, new Deed.Route(two, "依据"), "lead");
        invalid(filed, COMMITTEE, new Deed.Route(List.of(), "依据"), "lead");
        var twice = List.of(new Seat("CG", Seat.Part.LEAD), new Seat("CG", Seat.Part.JOINT));
        invalid(filed, COMMITTEE, new Deed.Route(twice, "依据"), "lead");
    }

    @Test
    void aUnitObjectsOnceAndNamesAnother() {
        var routed = Samples.proposal(Phase.ROUTED);
        invalid(routed, LEAD, new Deed.Dispute("CG", "不是"), "whose");
        var used = routed.with(routed.handling().usedDispute());
        refused(used, LEAD, new Deed.Dispute("QX", "不是"), "outcomes.proposal.disputed");
    }

    @Test
    void moreTimeIsGivenOnceBeforeTheEndAndSixMonthsInAll() {
        var asked = Samples.proposal(Phase.EXTENSION_ASKED);
        var extended = Doing.on(asked, Samples.turn(Party.SUPERVISION), new Deed.AllowExtension())
                .after();
        assertThat(Zone.day(extended.standing().answer().due().minusSeconds(1)))
                .isEqualTo(Zone.day(TestClock.START).plusMonths(6));
        var again = Samples.proposal(Phase.HANDLING).with(extended.handling());
        refused(again, LEAD, new Deed.AskExtension("再来"), "outcomes.proposal.extended");
        var late = Samples.proposal(Phase.HANDLING)
                .with(Standing.NEW.answer(Terms.months(TestClock.START.minusSeconds(200L * 86_400), 3)));
        refused(late, LEAD, new Deed.AskExtension("晚了"), "outcomes.proposal.extension-late");
    }

    @Test
    void jointUnitsHaveAMonthForTheirOpinion() {
        var heard = Samples.proposal(Phase.HANDLING);
        assertThat(Samples.TERMS.opinions(heard)).isNull();
        var silent = heard.with(Handling.NONE.seated(heard.handling().seats()));
        var due = Samples.TERMS.opinions(silent);
        assertThat(due).isNotNull();
        var month = Zone.day(TestClock.START).plusMonths(1).plusDays(1);
        assertThat(due.due()).isEqualTo(month.atStartOfDay(Zone.DISTRICT).toInstant());
        assertThat(Samples.TERMS.opinions(silent.with(Standing.NEW))).isNull();
        assertThat(Samples.TERMS.opinions(Samples.proposal(Phase.TRACKING))).isNull();
    }

    @Test
    void theLeadHearsEveryJointUnitBeforeItAnswers() {
        var silent = Samples.proposal(Phase.HANDLING);
        silent = silent.with(Handling.NONE.seated(silent.handling().seats()));
        refused(silent, LEAD, new Deed.DraftReply(Samples.LETTER), "outcomes.proposal.joint-silent");
    }

    @Test
    void whatIsNotDoneIsPromisedForADayToCome() {
        var handled = Samples.proposal(Phase.HANDLING);
        var none = new Reply.Letter("在办", Category.UNDER_WAY, List.of());
        invalid(handled, LEAD, new Deed.DraftReply(none), "promise");
        var past = List.of(new Reply.Promise("换灯", LocalDate.of(2026, 1, 1)));
        invalid(handled, LEAD, new Deed.DraftReply(new Reply.Letter("在办", Category.PLANNED, past)), "day");
    }

    @Test
    void aReplyIsSignedByAnotherAndReviewedForPublication() {
        var drafted = Samples.proposal(Phase.REPLY_DRAFT);
        var drafter = Samples.turn(Samples.staff(Samples.READER, Role.UNIT, ScopeRef.organ("CG")));
        refused(drafted, drafter, new Deed.Send(Doing.OPEN), "outcomes.proposal.same-drafter");
        invalid(drafted, LEAD, new Deed.Send(Openness.PENDING), "level");
        invalid(drafted, LEAD, new Deed.Send(new Openness(Openness.Level.WITHHELD, "")), "words");
        var phone = new Openness(Openness.Level.OPEN_SUMMARY, "打13800000000");
        invalid(drafted, LEAD, new Deed.Send(phone), "words");
    }

    @Test
    void separateUnitsEachAnswerAndTheLastOneEndsTheRound() {
        var shared = Doing.shared(Samples.proposal(Phase.REPLY_DRAFT));
        var first = Doing.on(shared, LEAD, new Deed.Send(Doing.OPEN)).after();
        assertThat(first.phase()).isEqualTo(Phase.HANDLING);
        refused(first, LEAD, new Deed.DraftReply(Samples.LETTER), "outcomes.proposal.already-sent");
        var drafter = Samples.turn(Samples.staff(UUID.randomUUID(), Role.UNIT, ScopeRef.organ("QX")));
        var leader = Samples.turn(Samples.staff(UUID.randomUUID(), Role.UNIT, ScopeRef.organ("QX")));
        var second =
                Doing.on(first, drafter, new Deed.DraftReply(Samples.LETTER)).after();
        assertThat(Doing.on(second, leader, new Deed.Send(Doing.OPEN)).after().phase())
                .isEqualTo(Phase.REPLIED);
    }

    @Test
    void whoIsNotSatisfiedSaysWhyAndSilenceIsNoOpinion() {
        var replied = Samples.proposal(Phase.REPLIED);
        var no = Evaluation.View.NOT_SATISFIED;
        invalid(replied, PROPOSER, new Deed.Evaluate(new Evaluation.Views(no, no, no, "")), "words");
        var passed = Ending.letPass(replied, Samples.turn(Party.CLOCK)).after();
        assertThat(passed.standing().evaluations().getLast().views()).isEqualTo(Evaluation.Views.NONE);
    }

    @Test
    void twiceIsEnoughThenTheChairSitsWithThem() {
        var first = Samples.proposal(Phase.EVALUATED);
        refused(first, COMMITTEE, new Deed.Convene("不满意"), "outcomes.proposal.not-twice");
        var third = first.with(first.handling().again().again());
        refused(third, COMMITTEE, new Deed.HandleAgain("不满意"), "outcomes.proposal.twice");
    }

    @Test
    void whoDidItOnlyReports() {
        var tracked = Samples.proposal(Phase.TRACKING);
        assertThat(Doing.on(tracked, LEAD, new Deed.Report("换了一半")).after().phase())
                .isEqualTo(Phase.TRACKING);
        assertThatThrownBy(() -> Doing.on(tracked, LEAD, new Deed.Verify("DONE", "办好了")))
                .isInstanceOf(shangliang.base.NotFound.class);
    }

    private static void refused(Proposal proposal, Turn turn, Deed deed, String key) {
        assertThatThrownBy(() -> Doing.on(proposal, turn, deed))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private static void invalid(Proposal proposal, Turn turn, Deed deed, String field) {
        assertThatThrownBy(() -> Doing.on(proposal, turn, deed))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .anyMatch(problem -> problem.field().equals(field)));
    }
}
