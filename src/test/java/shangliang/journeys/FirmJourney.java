package shangliang.journeys;

import org.junit.jupiter.api.TestInstance;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;
import shangliang.council.Member;

/** A unit writes a policy in plain words, a studio takes it to a firm, and a member sees it in the week. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirmJourney extends Journey {

    @AtEveryDesk
    void aPolicyReachesAFirmThatIsNotDisturbed(Look look) {
        var name = "巷子面馆 " + look.suffix();
        unit(look, "CG")
                .open("/policies")
                .follow("studios.firms.policy.new")
                .type("studios.firms.field.title", "外摆位三个月免费")
                .type("studios.firms.field.summary", "门口摆四张桌子以内，到城管窗口登记，三个月不收费。")
                .type("studios.firms.field.clause", "区城管局 2026 年 5 号文第一条")
                .type("studios.firms.field.ask", "城管窗口")
                .pick("trades", "LODGING_CATERING")
                .type("studios.firms.field.from", "2026-01-01")
                .look()
                .picture("policy-write")
                .press("studios.firms.policy.do");
        var lead = at(look, Role.STUDIO_LEAD, ScopeRef.studio("S01"))
                .open("/desk/firms")
                .unfold("studios.firms.firm.new")
                .type("studios.firms.firm.name", name)
                .choose("studios.firms.trade", "LODGING_CATERING")
                .choose("studios.firms.firm.where", "QX")
                .press("studios.firms.firm.do")
                .seeWords("外摆位三个月免费")
                .unfold("studios.firms.visit.plan")
                .type("studios.firms.visit.when", Zone.day(clock.instant()).toString())
                .type("studios.firms.visit.purpose", "看看用工，讲讲外摆位")
                .press("studios.firms.visit.plan.do")
                .type("studios.firms.visit.heard", "想摆四张桌子，不知道能不能摆")
                .look()
                .picture("firm-visit");
        anyone(look)
                .open("/policies")
                .picture("policies")
                .followWords("外摆位三个月免费")
                .seeWords("城管窗口")
                .picture("policy");
        lead.press("studios.firms.visit.hold.do").see("studios.firms.step.HELD").picture("firm");
        at(look, Role.MEMBER, new ScopeRef(Member.SCOPE, "M001"))
                .open("/desk/week")
                .see("council.week.like")
                .picture("week");
    }
}
