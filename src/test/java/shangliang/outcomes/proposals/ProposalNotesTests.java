package shangliang.outcomes.proposals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;

/** What is noted on a proposal without moving it: by whom, where it stands, and by nobody else. */
class ProposalNotesTests {

    private static final Openness WHOLE = new Openness(Openness.Level.OPEN_FULL, "");

    /** Each note with the one party that may write it and a phase in which it may. */
    private static final Map<Deed, Note> NOTES = Map.of(
            new Deed.MarkKey("区委副书记 王川"), new Note(Party.COMMITTEE, Phase.HANDLING, "MARK_KEY"),
            new Deed.Open(WHOLE), new Note(Party.COMMITTEE, Phase.REPLIED, "OPEN"),
            new Deed.RateProposal("调研扎实，建议可行"), new Note(Party.LEAD, Phase.REPLIED, "RATE_PROPOSAL"),
            new Deed.GiveOpinion("同意换线"), new Note(Party.JOINT, Phase.HANDLING, "GIVE_OPINION"),
            new Deed.Report("线已换到第三巷"), new Note(Party.LEAD, Phase.TRACKING, "REPORT"),
            new Deed.RefuseToSign(), new Note(Party.MEMBER, Phase.COSIGNING, "REFUSED"));

    private record Note(Party by, Phase at, String name) {}

    @Test
    void eachIsWrittenByWhoseItIsAndLeavesItWhereItStands() {
        NOTES.forEach((deed, note) -> {
            var step = Doing.on(Samples.proposal(note.at()), Samples.turn(note.by()), deed);
            assertThat(step.name()).isEqualTo(note.name());
            assertThat(step.after().phase()).isEqualTo(note.at());
        });
    }

    @ParameterizedTest
    @EnumSource(Party.class)
    void nobodyElseWritesIt(Party party) {
        NOTES.forEach((deed, note) -> {
            if (!Samples.turn(party).parties(Samples.proposal(note.at())).contains(note.by())) {
                assertThatThrownBy(() -> Doing.on(Samples.proposal(note.at()), Samples.turn(party), deed))
                        .as("%s by %s", note.name(), party)
                        .isInstanceOfAny(NotFound.class, Refused.class);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"DRAFT", "ARCHIVED", "WITHDRAWN"})
    void nothingIsNotedBeforeItBeginsOrAfterItIsOver(Phase phase) {
        NOTES.forEach((deed, note) -> {
            var open = deed instanceof Deed.Open && phase == Phase.ARCHIVED;
            if (!open) {
                assertThatThrownBy(() -> Doing.on(Samples.proposal(phase), Samples.turn(note.by()), deed))
                        .as("%s in %s", note.name(), phase)
                        .isInstanceOfAny(NotFound.class, Refused.class);
            }
        });
    }

    @Test
    void aKeyProposalNamesWhoSupervisesIt() {
        var filed = Samples.proposal(Phase.HANDLING);
        var committee = Samples.turn(Party.COMMITTEE);
        assertThat(Doing.on(filed, committee, new Deed.MarkKey("王川"))
                        .after()
                        .standing()
                        .key())
                .isEqualTo("王川");
        assertThatThrownBy(() -> Doing.on(filed, committee, new Deed.MarkKey(" ")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void whoeverRefusedMaySignAfterAllAndOnlyCosignersStepBack() {
        var open = Samples.proposal(Phase.COSIGNING);
        var member = Samples.turn(Party.MEMBER);
        var refused = Doing.on(open, member, new Deed.RefuseToSign()).after();
        assertThat(refused.cosigners()).hasSameSizeAs(open.cosigners());
        assertThat(Doing.on(refused, member, new Deed.Sign(open.paper().hash()))
                        .after()
                        .cosigners())
                .hasSize(open.cosigners().size() + 1);
        assertThatThrownBy(() -> Doing.on(open, member, new Deed.Release())).isInstanceOf(Refused.class);
        assertThat(Set.copyOf(refused.signatures())).isNotEqualTo(Set.copyOf(open.signatures()));
    }
}
