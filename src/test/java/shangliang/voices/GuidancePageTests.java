package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.Desk;
import shangliang.base.Calendars;
import shangliang.base.Place;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

/** Guidance is for someone who asks help for themselves or their family: the one helper sees it, and nobody else. */
class GuidancePageTests extends DeskGround {

    private static final String WORDS = "我儿子在网上赌，他自己也想改";

    @Autowired
    Calendars calendars;

    @Test
    void beforeSomebodyHasItInHandOnlyTheStationOfThePlaceSeesIt() {
        var said = asked();
        var clerk = desk(Role.CLERK);
        assertThat(ok(station("QX").get("/desk/voices/" + said.number()))).contains(WORDS);
        assertHidden(said, station("DM"), clerk, desk(Role.SUPERVISION), desk(Role.CHAIR), unit("CG"));
        assertHidden(said, desk(Role.COMMITTEE, ScopeRef.organ("TA")), desk(Role.REGIONAL_GROUP, ScopeRef.organ("G1")));
        clock.workingDays(2, calendars.current());
        assertThat(ok(clerk.get("/desk/voices/" + said.number()))).contains(WORDS);
    }

    @Test
    void whoTakesItUpIsTheOneHelper() {
        var said = asked();
        var helper = station("QX");
        takeUp(helper, said);
        assertThat(ok(helper.get("/desk/voices/" + said.number()))).contains(WORDS);
        assertThat(ok(helper.get("/desk/voices?number=" + said.number())))
                .contains(said.number().toString());
        var colleague = station("QX");
        assertHidden(said, colleague, desk(Role.CLERK), desk(Role.SUPERVISION));
        assertThat(ok(colleague.get("/desk/voices?number=" + said.number()))).doesNotContain("赌");
        assertThat(colleague.post(at(said.number(), "assign"), "unit", "SJ")).hasStatus(404);
    }

    @Test
    void theOfficerWhoBeginsIsTheOneHelperFromThenOn() {
        var said = asked();
        var station = station("QX");
        takeUp(station, said);
        give(said, station);
        var officer = unit("SJ");
        var colleague = unit("SJ");
        assertThat(ok(colleague.get("/desk/voices/" + said.number()))).contains(WORDS);
        moved(officer.post(at(said.number(), "begin"), "contact", "电话里谈了"));
        assertThat(ok(officer.get("/desk/voices/" + said.number()))).contains(WORDS);
        assertHidden(said, colleague, station, desk(Role.CLERK), desk(Role.SUPERVISION));
        moved(officer.post(at(said.number(), "answer"), "outcome", "MEDIATED", "text", "每周谈一次，已戒了一个月"));
        assertHidden(said, colleague, station, desk(Role.CLERK));
    }

    @Test
    void nobodyElseIsCalledInToldAboutItOrAskedToLookAgain() {
        var said = asked();
        var station = station("QX");
        takeUp(station, said);
        give(said, station);
        var officer = unit("SJ");
        moved(officer.post(at(said.number(), "begin"), "contact", "电话里谈了"));
        assertThat(refused(officer.post(at(said.number(), "convene"), "helpers", "CG", "words", "一起来"), 409))
                .contains("只有帮的那一位能看");
        moved(officer.post(at(said.number(), "answer"), "outcome", "PARTLY", "text", "好一些了"));
        voices.grade(key(said), said.number(), new Grade(Grade.Solved.PARTLY, 3, "", "", true, true));
        assertThat(phase(said.number())).isEqualTo(Phase.CLOSED);
        assertThat(count("voice_recheck where voice = ?", said)).isZero();
        assertThat(count("notice where source = ? and array_to_string(args_zh, ' ') like '%赌%'", said))
                .isZero();
        assertThat(count("notice where source = ?", said)).isPositive();
    }

    @Test
    void itIsNeverPublicAndItsKindStays() {
        var said = asked();
        assertThat(voice(said.number()).publication()).isEqualTo(Publication.NOT_WISHED);
        assertThatThrownBy(() -> voices.wish(key(said), said.number(), true))
                .isInstanceOf(Refused.class)
                .hasMessage("voices.refused.one-helper");
        var station = station("QX");
        var page = station.post(at(said.number(), "accept"), "kind", "PUBLIC_ISSUE", "topic", "ZJ-LIGHT");
        assertThat(refused(page, 409)).contains("求的是帮教");
        var light = said("路灯，其实是家里的事").number();
        voices.publish(VoicesWorld.CLERK, light, "路灯", "路灯");
        voices.accept(VoicesWorld.STATION, light, new Sorting(VoiceKind.GUIDANCE, "RF-GUIDE", false));
        assertThat(voice(light).publication()).isEqualTo(Publication.NOT_WISHED);
    }

    @Test
    void whoseHelperHasLeftIsOpenToTheDeskAgain() {
        var said = asked();
        var helper = station("QX");
        takeUp(helper, said);
        var colleague = station("QX");
        assertHidden(said, colleague);
        accounts.deactivate(Viewer.CLOCK, helper.account());
        voices.tick();
        assertThat(ok(colleague.get("/desk/voices/" + said.number()))).contains(WORDS);
    }

    @Test
    void theSupervisionOfficeSeesItOnlyWhileItMustRule() {
        var said = asked();
        var station = station("QX");
        takeUp(station, said);
        give(said, station);
        var office = desk(Role.SUPERVISION);
        assertHidden(said, office);
        moved(unit("SJ").post(at(said.number(), "return"), "whose", "MZ", "words", "归民政局"));
        assertThat(ok(office.get("/desk/voices/" + said.number()))).contains(WORDS);
    }

    private Receipt asked() {
        var matter = new Matter(
                VoiceKind.GUIDANCE,
                new Place("QX-03", ""),
                null,
                Set.of(AskKind.NEED),
                Wish.ANSWER_ONLY,
                "",
                WORDS,
                "",
                false);
        return voices.submit(
                Viewer.ANYONE,
                new Submission(
                        matter,
                        Channel.WEB,
                        null,
                        new Contact("王芳", "13800000000"),
                        false,
                        true,
                        null,
                        UUID.randomUUID().toString()));
    }

    private static Viewer key(Receipt said) {
        return VoicesWorld.person(said);
    }

    private void takeUp(Desk station, Receipt said) {
        moved(station.post(at(said.number(), "accept"), "kind", "GUIDANCE", "topic", "RF-GUIDE"));
    }

    private void give(Receipt said, Desk station) {
        moved(station.post(at(said.number(), "assign"), "unit", "SJ"));
    }

    private void assertHidden(Receipt said, Desk... desks) {
        for (var desk : desks) {
            assertThat(desk.get("/desk/voices/" + said.number())).hasStatus(404);
        }
    }

    private int count(String from, Receipt said) {
        return jdbc.sql("select count(*) from " + from)
                .param(said.voice())
                .query(Integer.class)
                .single();
    }
}
