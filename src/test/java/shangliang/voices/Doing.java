package shangliang.voices;

import java.time.Duration;
import java.util.List;

/** Does each move of the table with plausible words, so that tests can walk the whole table. */
final class Doing {

    private Doing() {}

    static Step of(Move move, Voice voice, Turn turn) {
        return switch (move) {
            case SUBMIT -> Intake.submit(voice, turn);
            case ASK -> Intake.ask(voice, turn, "是哪一栋？");
            case CLARIFY -> Intake.clarify(voice, turn, "三栋");
            case ACCEPT -> Intake.accept(voice, turn, voice.matter());
            case REFER -> Intake.refer(voice, turn, new Referral("12345", "A-1", "电话里同意").state(turn));
            case RECALL_REFERRAL -> Intake.recallReferral(voice, turn);
            case PROPOSE_DECLINE -> Intake.proposeDecline(voice, turn, "LITIGATION", "已在法院");
            case DISMISS_DECLINE -> Intake.dismissDecline(voice, turn);
            case CONFIRM_DECLINE -> Intake.confirmDecline(voice, turn);
            case OBJECT -> Intake.object(voice, turn, "法院没有受理");
            case UPHOLD_OBJECTION -> Intake.upholdObjection(objected(voice), turn);
            case DISMISS_OBJECTION -> Intake.dismissObjection(objected(voice), turn, "LITIGATION", "确已受理");
            case LINK -> Intake.link(voice, turn, other());
            case UNLINK -> Intake.unlink(voice, turn);
            case UNLINK_TO_REWORK -> Outcomes.goOnAlone(voice, turn, Samples.voice(Phase.ANSWERED), "我这盏没修");
            case REOPEN_ALONE -> Outcomes.reopenAlone(voice, turn, Samples.voice(Phase.CLOSED), "又坏了");
            case RELEASE -> Intake.release(voice, turn);
            case ASSIGN -> Dispatch.assign(voice, turn, target());
            case TAKE_BACK -> Dispatch.takeBack(voice, turn);
            case RETURN ->
                Dispatch.sendBack(voice, turn, new VoiceState.ReturnRequested(turn.stamp(), "CG", "ZW", "属小区内部", null));
            case KEEP -> Dispatch.keep(voice, turn);
            case TAKE_UP -> Dispatch.takeUp(voice, turn);
            case RULE -> Dispatch.rule(voice, turn, target());
            case BEGIN -> Work.begin(voice, turn, "电话联系", "下周修");
            case CONVENE -> Work.convene(voice, turn, List.of("CG", "ZW"), "谁出钱");
            case CONCLUDE -> Work.conclude(voice, turn, new Dispatch.Lead("ZW", "ZW-001"), "由住建委修");
            case ANSWER, ANSWER_JOINTLY -> Work.answer(voice, turn, Outcome.SOLVED, "修好了", null);
            case ESCALATE -> Work.escalate(voice, turn, "是否列入计划");
            case CONSULT -> Work.consult(voice, turn, Samples.TABLE, "电话里说愿意等");
            case RESUME -> Work.resume(voice, turn, "");
            case DECIDE -> Work.decide(voice, turn, "列入");
            case REPLACE_ANSWER -> Work.replaceAnswer(voice, turn, Outcome.SOLVED, "三盏都修好了", null);
            case CONFIRM -> Outcomes.confirm(voice, turn, false);
            case ASK_MORE -> Outcomes.askMore(voice, turn, "还有两盏");
            case SIT_TOGETHER -> Outcomes.askMore(reworked(voice), turn, "还是没修");
            case GRADE_ANEW -> Outcomes.gradeAnew(voice, turn);
            case REWORK_FOR_MANY -> Outcomes.reworkForMany(voice, turn);
            case SIT_TOGETHER_FOR_MANY -> Outcomes.reworkForMany(reworked(voice), turn);
            case CLOSE -> Outcomes.close(voice, turn);
            case CLOSE_UNRATED -> Outcomes.closeUnrated(voice, later(turn));
            case LOOK_AGAIN -> Outcomes.lookAgain(voice, turn, VoiceState.Why.PROMISED);
            case VERIFY -> Outcomes.verify(voice, turn);
            case REFUTE -> Outcomes.refute(voice, turn, "没有修");
            case CALL_OFF -> Outcomes.callOff(voice, turn);
            case REOPEN -> Outcomes.reopen(voice, turn, "又坏了");
            case WITHDRAW -> Outcomes.withdraw(voice, turn, "自己解决了");
            case REINSTATE -> Outcomes.reinstate(voice, turn);
        };
    }

    private static Dispatch.Target target() {
        return new Dispatch.Target("CG", "CG-014", 10, List.of(), null);
    }

    private static Voice other() {
        var sample = Samples.voice(Phase.ACCEPTED);
        return new Voice(
                new java.util.UUID(8, 8),
                1,
                new VoiceNumber(2026, 7),
                sample.matter(),
                sample.origin(),
                sample.privacy(),
                sample.handling(),
                sample.publication(),
                sample.state());
    }

    private static Voice objected(Voice voice) {
        return voice.state() instanceof VoiceState.Ruling ruling
                ? voice.in(new VoiceState.Ruling(ruling.stamp(), true, ruling.words(), null))
                : voice;
    }

    private static Voice reworked(Voice voice) {
        return voice.with(voice.handling().againBy(Samples.turn(Party.CLOCK).deadline(Wait.REWORK)));
    }

    private static Turn later(Turn turn) {
        return new Turn(turn.by(), turn.now().plus(Duration.ofDays(30)), turn.calendar(), turn.policies());
    }
}
