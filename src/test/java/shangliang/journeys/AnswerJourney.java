package shangliang.journeys;

import java.time.Duration;
import shangliang.base.Role;

/** A unit answers, the person reads and grades it, and someone who had no part in it looks again. */
class AnswerJourney extends Journey {

    @AtEveryDesk
    void anAnswerIsReadGradedAndLookedAtAgain(Look look) {
        var said = staged.begun("文化站门口的灯一半不亮");
        unit(look, "CG")
                .open("/desk/unit?at=" + said.number())
                .pick("outcome", "PARTLY")
                .type("voices.desk.label.TEXT", "先换了一半，另一半等灯杆到货后尽快换好，请放心。")
                .see("likeness.plain.day")
                .press("voices.desk.preview")
                .see("voices.desk.preview.lead")
                .picture("answer")
                .press("voices.desk.go.ANSWER_IT")
                .see("voices.desk.done.ANSWER_IT");
        owner(look, said)
                .seeWords("先换了一半")
                .pick("solved", "YES")
                .press("voices.grade.act")
                .see("voices.done.grade");
        clock.advance(Duration.ofDays(31));
        staged.settle();
        at(look, Role.RECHECKER)
                .open("/desk/rechecks?at=" + said.number())
                .seeWords("先换了一半")
                .picture("recheck")
                .type("voices.desk.label.VERIFY.WORDS", "都亮了，晚上能走了")
                .press("voices.desk.go.VERIFY")
                .see("voices.desk.done.VERIFY");
    }
}
