package shangliang.journeys;

import org.junit.jupiter.api.TestInstance;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;

/** From a topic to a day that everyone sees: a studio proposes, screens, plans and lays the facts open. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsultationJourney extends Journey {

    private static final String QUESTION = "北门菜场晚上几点收摊合适？";

    @AtEveryDesk
    void aTopicGetsItsDayAndItsFacts(Look look) {
        var lead = at(look, Role.STUDIO_LEAD, ScopeRef.studio("S01"))
                .open("/desk/consultations/new")
                .type("consultation.field.question", QUESTION)
                .type("consultation.affected", "摊贩、二栋住户、夜班工人")
                .look()
                .picture("consultation-new")
                .press("consultation.start.do");
        lead.unfold("consultation.act.screen");
        for (var test : new String[] {"SMALL_ENTRY", "WIDE", "VITAL", "RIPE"}) {
            lead.pick("passed", test);
        }
        lead.choose("consultation.field.owner", "CG")
                .type("consultation.ask.screen", "摊贩和住户都来说过，城管局能定。")
                .look()
                .picture("consultation-screen")
                .press("consultation.do.screen")
                .unfold("consultation.act.plan")
                .choose("consultation.field.mode", "COURTYARD")
                .type(
                        "consultation.field.day",
                        Zone.day(clock.instant()).plusDays(20).toString())
                .type("consultation.field.time", "14:30")
                .type("consultation.field.where", "北门小区院坝")
                .type("consultation.field.agreed", "城管局分管副局长到场")
                .press("consultation.do.plan")
                .unfold("consultation.act.survey")
                .type("consultation.field.facts", "夜里十点还有三十个摊，二栋离摊位八米。")
                .type("consultation.field.sources", "城管局 2 月巡查记录；二栋住户 41 户签名")
                .type("consultation.field.options", "九点收；十点收；周末放宽半小时")
                .type("consultation.field.costs", "都不另花钱；放宽要加一名夜班协管")
                .press("consultation.do.survey")
                .look()
                .picture("consultation-desk");
        anyone(look)
                .open("/consultations")
                .look()
                .picture("consultations")
                .followWords(QUESTION)
                .seeWords("二栋离摊位八米")
                .look()
                .picture("consultation");
    }
}
