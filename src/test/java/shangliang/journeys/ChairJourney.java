package shangliang.journeys;

import shangliang.base.Role;

/** What a unit cannot decide alone goes up with one question, and comes back decided. */
class ChairJourney extends Journey {

    @AtEveryDesk
    void oneQuestionGoesUpAndADecisionComesBack(Look look) {
        var number = staged.begun("老街整片照明要改造").number();
        at(look, Role.CLERK)
                .open("/desk/voices/" + number)
                .unfold("voices.desk.act.ESCALATE")
                .type("voices.desk.label.ESCALATE.WORDS", "是否把老街照明改造列入今年计划？")
                .press("voices.desk.go.ESCALATE")
                .see("voices.desk.done.ESCALATE");
        at(look, Role.CHAIR)
                .open("/desk/chair")
                .seeWords("是否把老街照明改造列入今年计划？")
                .open("/desk/chair?at=" + number)
                .notSeeWords("13800000000")
                .picture("chair")
                .type("voices.desk.label.DECIDE.WORDS", "列入今年计划，九月底前完成")
                .press("voices.desk.go.DECIDE")
                .see("voices.desk.done.DECIDE");
        unit(look, "CG").open("/desk/unit?at=" + number).seeWords("列入今年计划，九月底前完成");
    }
}
