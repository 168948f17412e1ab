package shangliang.journeys;

import shangliang.base.Role;

/** A unit begins and extends, hands another voice back and says whose it is; the supervision office rules. */
class DisputeJourney extends Journey {

    @AtEveryDesk
    void aUnitBeginsAndExtends(Look look) {
        var mine = staged.assigned("河边步道的灯不亮").number();
        unit(look, "CG")
                .open("/desk/unit?at=" + mine)
                .picture("unit")
                .type("voices.desk.label.CONTACT", "电话联系，本人说晚上七点后最暗")
                .type("voices.desk.label.PLAN", "周四前换灯")
                .press("voices.desk.go.BEGIN")
                .see("voices.desk.done.BEGIN")
                .open("/desk/voices/" + mine)
                .unfold("voices.desk.act.EXTEND")
                .type("voices.desk.label.WORDS", "灯杆要定做")
                .press("voices.desk.go.EXTEND")
                .see("voices.desk.done.EXTEND");
    }

    @AtEveryDesk
    void whatIsHandedBackIsRuledOn(Look look) {
        var other = staged.assigned("村内小路的灯不亮").number();
        unit(look, "CG")
                .open("/desk/unit?at=" + other)
                .unfold("voices.desk.act.RETURN")
                .choose("voices.desk.label.WHOSE", "QX")
                .type("voices.desk.label.RETURN.WORDS", "在村内道路，按清单由镇里维护")
                .picture("return")
                .press("voices.desk.go.RETURN")
                .see("voices.desk.done.RETURN");
        at(look, Role.SUPERVISION)
                .open("/desk/supervision?at=" + other)
                .see("duties.sides.raised")
                .see("duties.sides.named")
                .picture("supervision")
                .choose("voices.desk.label.RULE.UNIT", "QX")
                .type("voices.desk.label.RULE.TEXT", "村内道路的灯由镇里维护")
                .pick("reach", "MATTER")
                .press("voices.desk.go.RULE")
                .see("voices.desk.done.RULE");
    }
}
