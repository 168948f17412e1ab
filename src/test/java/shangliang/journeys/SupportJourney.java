package shangliang.journeys;

import org.junit.jupiter.api.TestInstance;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;
import shangliang.council.Member;

/** A studio asks for a room, its group passes it on and the town answers; a member says what they head elsewhere. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupportJourney extends Journey {

    private String day(int days) {
        return Zone.day(clock.instant()).plusDays(days).toString();
    }

    @AtEveryDesk
    void aRoomIsAskedForAndAnswered(Look look) {
        var need = "月底说事会借街道大厅半天 " + look.suffix();
        var lead = at(look, Role.STUDIO_LEAD, ScopeRef.studio("S01"))
                .open("/desk/support")
                .unfold("studios.support.ask")
                .pick("kind", "ROOM")
                .type("studios.support.field.need", need)
                .type("studios.support.field.why", "老面馆坐不下，上回来了四十多人。")
                .enter("wanted", day(20))
                .look()
                .picture("support-ask")
                .press("studios.support.ask.do")
                .seeWords(need)
                .look()
                .picture("support-asked");
        at(look, Role.REGIONAL_GROUP, ScopeRef.organ("G1"))
                .open("/desk/group")
                .look()
                .picture("group")
                .followWords(need)
                .unfold("studios.support.do.PASS_ON")
                .look()
                .picture("support-group")
                .press("studios.support.do.PASS_ON");
        unit(look, "DM")
                .open("/desk/support")
                .look()
                .picture("support-unit-list")
                .followWords(need)
                .type("studios.support.words.GRANT", "周六下午大厅空着，桌凳自取。")
                .enter("day", day(18))
                .look()
                .picture("support-unit")
                .press("studios.support.do.GRANT")
                .see("studios.support.step.GRANTED");
        lead.open("/desk/support").see("studios.support.step.GRANTED").look().picture("support-done");
    }

    @AtEveryDesk
    void aMemberSaysWhatTheyHead(Look look) {
        at(look, Role.MEMBER, new ScopeRef(Member.SCOPE, "M001"))
                .open("/desk/affiliations")
                .unfold("council.affiliations.new")
                .type("council.affiliations.organisation", "望川区餐饮行业协会")
                .type("council.affiliations.role", "会长")
                .choose("council.affiliations.trade", "LODGING_CATERING")
                .enter("since", "2021-03-01")
                .press("council.affiliations.do")
                .look()
                .picture("affiliations");
        anyone(look)
                .open("/council/members/M001/affiliations")
                .look()
                .picture("affiliations-open")
                .open("/studios/S01")
                .look()
                .picture("studio-interests")
                .open("/venues?town=QX")
                .look()
                .picture("venues-branch");
    }
}
