package shangliang.journeys;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.Role;
import shangliang.base.ScopeRef;

/** A studio proposes a topic for the year, the office chooses, three bodies pass it, and everyone reads the plan. */
class PlanJourney extends Journey {

    /** There is one plan a year. */
    @BeforeEach
    void noPlan(@Autowired JdbcClient jdbc) {
        jdbc.sql("delete from consultation_plan_step").update();
        jdbc.sql("delete from consultation_plan").update();
    }

    @AtEveryDesk
    void theYearGetsItsPlan(Look look) {
        var clerk = at(look, Role.CLERK).open("/desk/plans").press("consultation.plan.begin", "2026");
        at(look, Role.STUDIO_LEAD, ScopeRef.studio("S08"))
                .open("/desk/plans/2026")
                .type("consultation.plan.question", "老年助餐怎么办下去？")
                .choose("consultation.plan.host", "LL")
                .choose("consultation.plan.month", "5")
                .picture("plan-propose")
                .press("consultation.plan.propose.do")
                .seeWords("老年助餐怎么办下去？");
        clerk.open("/desk/plans/2026")
                .press("consultation.plan.move.CLOSE_COLLECTION")
                .picture("plan-choose")
                .press("consultation.plan.take")
                .press("consultation.plan.move.SUBMIT")
                .type("consultation.plan.words.PASS_PARTY_GROUP", "党组第三次会议")
                .press("consultation.plan.move.PASS_PARTY_GROUP");
        at(look, Role.CHAIR)
                .open("/desk/plans/2026")
                .type("consultation.plan.words.PASS_CHAIR_MEETING", "第十二次主席会议")
                .press("consultation.plan.move.PASS_CHAIR_MEETING");
        clerk.open("/desk/plans/2026")
                .type("consultation.plan.words.PASS_PARTY_COMMITTEE", "区委办〔2026〕12号")
                .press("consultation.plan.move.PASS_PARTY_COMMITTEE")
                .picture("plan-desk");
        anyone(look)
                .open("/plans")
                .follow("consultation.plan.of", "2026")
                .seeWords("老年助餐怎么办下去？")
                .picture("plan");
    }
}
