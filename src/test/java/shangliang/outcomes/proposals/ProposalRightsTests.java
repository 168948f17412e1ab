package shangliang.outcomes.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Zone;
import shangliang.outcomes.proposals.Evaluation.View;

/** What each who signed may say, when a merge can be taken back, and who proposes when. */
class ProposalRightsTests {

    private static final Turn COSIGNER = Samples.turn(Party.COSIGNER);
    private static final Evaluation.Views GOOD = new Evaluation.Views(View.SATISFIED, View.SATISFIED, View.MOSTLY, "");

    @Test
    void eachWhoSignedSaysForThemselvesWhatTheyThinkAndOnce() {
        var replied = Samples.proposal(Phase.REPLIED);
        var told = Doing.on(replied, COSIGNER, new Deed.AddView(GOOD)).after();
        assertThat(told.phase()).isEqualTo(Phase.REPLIED);
        assertThat(told.standing().evaluations())
                .extracting(one -> one.stamp().account())
                .containsExactly(new UUID(2, 2));
        refused(told, COSIGNER, new Deed.AddView(GOOD), "outcomes.proposal.viewed");
        var judged = Doing.on(told, Samples.turn(Party.PROPOSER), new Deed.Evaluate(GOOD))
                .after();
        assertThat(judged.standing().evaluations()).hasSize(2);
    }

    @Test
    void whoIsNotSatisfiedSaysWhyAndWhoDidNotSignSaysNothing() {
        var replied = Samples.proposal(Phase.REPLIED);
        var bad = new Evaluation.Views(View.SATISFIED, View.NOT_SATISFIED, View.MOSTLY, "");
        assertThatThrownBy(() -> Doing.on(replied, COSIGNER, new Deed.AddView(bad)))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Doing.on(replied, Samples.turn(Party.MEMBER), new Deed.AddView(GOOD)))
                .isInstanceOf(NotFound.class);
        refused(Samples.proposal(Phase.HANDLING), COSIGNER, new Deed.AddView(GOOD), "outcomes.proposal.not-now");
    }

    @Test
    void aMergeIsTakenBackWithinTenWorkingDaysAndReadAnew() {
        var committee = Samples.turn(Party.COMMITTEE);
        var merged = Samples.proposal(Phase.MERGED);
        assertThat(Doing.on(merged, committee, new Deed.Unmerge("不是一回事"))
                        .after()
                        .phase())
                .isEqualTo(Phase.SUBMITTED);
        var late = new Turn(
                committee.by(), committee.now().plus(Duration.ofDays(20)), committee.calendar(), committee.terms());
        refused(merged, late, new Deed.Unmerge("不是一回事"), "outcomes.proposal.merge.late");
        assertThatThrownBy(() -> Doing.on(merged, committee, new Deed.Unmerge(" ")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void whatIsHandedInWhileThePlenaryTakesProposalsIsOneOfItAndSomeProposeOnlyThen() {
        var today = Zone.day(Samples.turn(Party.PROPOSER).now());
        var open = at(new Season(today, today.plusDays(3), List.of(ProposerKind.JOINT)));
        var draft = Samples.proposal(Phase.COSIGNING);
        assertThat(Doing.on(draft, open, new Deed.Submit()).after().standing().season())
                .isEqualTo(Season.Kind.PLENARY);
        var due = Doing.on(draft, open, new Deed.Submit()).after().standing().step();
        assertThat(due).isNotNull();
        assertThat(due.due())
                .isEqualTo(today.plusDays(1).atStartOfDay(Zone.DISTRICT).toInstant());
        var over = at(new Season(today.minusDays(9), today.minusDays(1), List.of(ProposerKind.JOINT)));
        refused(draft, over, new Deed.Submit(), "outcomes.proposal.plenary-only");
        var ordinary = at(new Season(today.minusDays(9), today.minusDays(1), List.of()));
        assertThat(Doing.on(draft, ordinary, new Deed.Submit())
                        .after()
                        .standing()
                        .season())
                .isEqualTo(Season.Kind.ORDINARY);
    }

    @Test
    void whatWasHandedInForThePlenaryStaysSoWhenItIsSupplementedAfterwards() {
        var today = Zone.day(Samples.turn(Party.PROPOSER).now());
        var first = Doing.on(
                        Samples.proposal(Phase.COSIGNING), at(new Season(today, today, List.of())), new Deed.Submit())
                .after();
        assertThat(first.standing().handedIn(Season.Kind.ORDINARY).season()).isEqualTo(Season.Kind.PLENARY);
        assertThat(Season.NONE.on(LocalDate.EPOCH)).isEqualTo(Season.Kind.ORDINARY);
    }

    private static Turn at(Season season) {
        var turn = Samples.turn(Party.PROPOSER);
        var terms = turn.terms();
        var with = new Terms(
                terms.committee(),
                terms.proposers(),
                terms.cosigners(),
                terms.again(),
                terms.days(),
                terms.months(),
                season);
        return new Turn(turn.by(), turn.now(), turn.calendar(), with);
    }

    private static void refused(Proposal proposal, Turn turn, Deed deed, String key) {
        assertThatThrownBy(() -> Doing.on(proposal, turn, deed))
                .isInstanceOf(Refused.class)
                .hasMessage(key);
    }
}
