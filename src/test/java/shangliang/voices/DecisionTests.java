package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

/** The refusals that depend on more than phase and party: clocks, second persons, second returns, missing days. */
class DecisionTests {

    @Test
    void whoProposedNotToTakeAVoiceCannotConfirmIt() {
        var clerk = Samples.staff(Role.CLERK, ScopeRef.DISTRICT);
        var proposed = Intake.proposeDecline(Samples.voice(Phase.SUBMITTED), Samples.turn(clerk), "LITIGATION", "已在法院")
                .after();
        assertRefused("voices.refused.second-person", () -> Intake.confirmDecline(proposed, Samples.turn(clerk)));
    }

    @Test
    void nothingIsSentOnWithoutConsent() {
        var turn = Samples.turn(Party.CLERK);
        var to = new Referral("12345", "", " ").state(turn);
        assertRefused("voices.refused.consent", () -> Intake.refer(Samples.voice(Phase.SUBMITTED), turn, to));
    }

    @Test
    void aSecondObjectionIsRefused() {
        var turn = Samples.turn(Party.PERSON);
        var last =
                Samples.voice(Phase.NOT_ACCEPTED).in(new VoiceState.NotAccepted(Samples.STAMP, "LITIGATION", "", true));
        assertRefused("voices.refused.final", () -> Intake.object(last, turn, "还是不服"));
    }

    @Test
    void aVoiceCannotGoAlongWithItselfOrWithAFollowerOrWithWhatHasEnded() {
        var turn = Samples.turn(Party.CLERK);
        var voice = Samples.voice(Phase.SUBMITTED);
        assertRefused("voices.refused.master", () -> Intake.link(voice, turn, voice));
        assertRefused("voices.refused.master", () -> Intake.link(voice, turn, other(Phase.LINKED)));
        assertRefused("voices.refused.master-ended", () -> Intake.link(voice, turn, other(Phase.CLOSED)));
    }

    @Test
    void anUnitReturnsOnceInTimeAndNamesWhose() {
        var turn = Samples.turn(Party.UNIT);
        var voice = Samples.voice(Phase.ASSIGNED);
        assertRefused("voices.refused.whose", () -> Dispatch.requireReturnable(voice, turn, " "));
        assertRefused("voices.refused.whose", () -> Dispatch.requireReturnable(voice, turn, "CG"));
        assertRefused("voices.refused.return-late", () -> Dispatch.requireReturnable(voice, later(turn, 30), "ZW"));
        var returned = voice.with(voice.handling().sentBack());
        assertRefused("voices.refused.second-return", () -> Dispatch.requireReturnable(returned, turn, "ZW"));
    }

    @Test
    void aHelpingUnitOrAForeignOneDoesNotReturnAnswerOrExtend() {
        var foreign = Samples.turn(Samples.staff(Role.UNIT, ScopeRef.organ("JT")));
        for (var turn : List.of(Samples.turn(Party.HELPER), foreign)) {
            assertRefused(
                    "voices.refused.party",
                    () -> Dispatch.requireReturnable(Samples.voice(Phase.ASSIGNED), turn, "ZW"));
            assertRefused("voices.refused.party", () -> Work.extend(Samples.voice(Phase.IN_PROGRESS), turn, "等材料"));
            assertRefused(
                    "voices.refused.party",
                    () -> Work.answer(Samples.voice(Phase.IN_PROGRESS), turn, Outcome.SOLVED, "好了", null));
        }
    }

    @Test
    void anExtensionIsGivenOnceAndBeforeTheEnd() {
        var turn = Samples.turn(Party.UNIT);
        var voice = Samples.voice(Phase.IN_PROGRESS);
        var longer = Work.extend(voice, turn, "等材料").after();
        assertThat(longer.handling().answer().due())
                .isAfter(voice.handling().answer().due());
        assertRefused("voices.refused.second-extension", () -> Work.extend(longer, turn, "还要等"));
        assertRefused("voices.refused.extension-late", () -> Work.extend(voice, later(turn, 60), "等材料"));
    }

    @Test
    void aPlanAndANotNowNeedADayThatIsStillToCome() {
        var turn = Samples.turn(Party.UNIT);
        var voice = Samples.voice(Phase.IN_PROGRESS);
        for (var outcome : List.of(Outcome.PLANNED, Outcome.NOT_POSSIBLE)) {
            assertRefused("voices.refused.day-missing", () -> Work.answer(voice, turn, outcome, "明年", null));
            var past = Samples.someDay().minusYears(1);
            assertRefused("voices.refused.day-past", () -> Work.answer(voice, turn, outcome, "去年", past));
            assertThat(Work.answer(voice, turn, outcome, "下月", Samples.someDay())
                            .after()
                            .phase())
                    .isEqualTo(Phase.ANSWERED);
        }
    }

    @Test
    void anAnswerThatWasReadIsNotReplaced() {
        var turn = Samples.turn(Party.UNIT);
        var read = new VoiceState.Answered(Samples.STAMP, Outcome.SOLVED, "好了", null, true);
        var voice = Samples.voice(Phase.ANSWERED).in(read);
        assertRefused("voices.refused.answer-read", () -> Work.replaceAnswer(voice, turn, Outcome.SOLVED, "真好了", null));
    }

    @Test
    void silenceClosesOnlyWhenTheTimeIsOverAndIsNeverSatisfaction() {
        var turn = Samples.turn(Party.CLOCK);
        var voice = Samples.voice(Phase.ANSWERED);
        assertRefused("voices.refused.still-time", () -> Outcomes.closeUnrated(voice, turn));
        var closed = Outcomes.closeUnrated(voice, later(turn, 30)).after();
        assertThat(((VoiceState.Closed) closed.state()).ending()).isEqualTo(VoiceState.Ending.UNRATED);
    }

    @Test
    void aSecondNotSolvedBringsTheUnitsTogether() {
        var turn = Samples.turn(Party.PERSON);
        var once = Outcomes.askMore(Samples.voice(Phase.ANSWERED), turn, "还有两盏").after();
        assertThat(once.phase()).isEqualTo(Phase.REWORK);
        var again = Work.answer(once, Samples.turn(Party.UNIT), Outcome.SOLVED, "都好了", null)
                .after();
        assertThat(Outcomes.askMore(again, turn, "没有").after().phase()).isEqualTo(Phase.JOINT_REVIEW);
    }

    @Test
    void lateSecondThoughtsAreRefused() {
        var late = later(Samples.turn(Party.PERSON), 400);
        assertRefused("voices.refused.regrade-late", () -> Outcomes.gradeAnew(Samples.voice(Phase.CLOSED), late));
        assertRefused("voices.refused.reopen-late", () -> Outcomes.reopen(Samples.voice(Phase.CLOSED), late, "又坏了"));
        assertRefused("voices.refused.reinstate-late", () -> Outcomes.reinstate(Samples.voice(Phase.WITHDRAWN), late));
        assertRefused("voices.refused.unlink-late", () -> Intake.unlink(Samples.voice(Phase.LINKED), late));
        var clerk = later(Samples.turn(Party.CLERK), 400);
        assertRefused("voices.refused.take-back-late", () -> Dispatch.takeBack(Samples.voice(Phase.ASSIGNED), clerk));
    }

    @Test
    void dangerAndUtilitiesRunByTheHourThenTheClauseThenTheKind() {
        var policies = Samples.policies();
        var matter = Samples.voice(Phase.ACCEPTED).matter();
        assertThat(policies.answer(matter.sorted(new Sorting(VoiceKind.DISASTER, "ZJ-LIGHT", true)), 10)
                        .hours())
                .isEqualTo(2);
        assertThat(policies.answer(matter.sorted(new Sorting(VoiceKind.PUBLIC_ISSUE, "ZJ-WATER", false)), 10)
                        .hours())
                .isEqualTo(24);
        assertThat(policies.answer(matter, 10).workingDays()).isEqualTo(10);
        assertThat(policies.answer(matter, null).workingDays()).isEqualTo(5);
    }

    @Test
    void aKeyToOneMatterOpensNoOther() {
        var stranger = new Viewer.KeyHolder(new shangliang.base.SourceRef("voice", new java.util.UUID(5, 5)));
        assertRefused(
                "voices.refused.party",
                () -> Outcomes.withdraw(Samples.voice(Phase.SUBMITTED), Samples.turn(stranger), ""));
    }

    private static Voice other(Phase phase) {
        var voice = Samples.voice(phase);
        return new Voice(
                new java.util.UUID(6, 6),
                1,
                new VoiceNumber(2026, 5),
                voice.matter(),
                voice.origin(),
                voice.privacy(),
                voice.handling(),
                voice.publication(),
                voice.state());
    }

    private static Turn later(Turn turn, int days) {
        return new Turn(turn.by(), turn.now().plus(Duration.ofDays(days)), turn.calendar(), turn.policies());
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(Refused.class).hasMessage(key);
    }
}
