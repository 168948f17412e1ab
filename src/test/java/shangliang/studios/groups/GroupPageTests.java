package shangliang.studios.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Invalid;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Post;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.council.Member;
import shangliang.council.Members;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** A regional group sees its area on one screen, and says in which of its towns its own members are at home. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GroupPageTests {

    private static final String HOME = "/desk/group";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Council council;

    @Autowired
    Members members;

    @Autowired
    TestClock clock;

    @BeforeAll
    void district(@Autowired Studios studios) {
        clock.reset();
        StagedStudios.open(council, studios);
        appoint("M200", "G4", "QX");
        appoint("M201", "G4", null);
        appoint("M202", "G1", "DM");
        appoint("M203", "G4", "QX-01");
        appoint("M204", "G4", "DM");
    }

    private void appoint(String code, String group, @Nullable String place) {
        var member = members.find(code).orElseThrow();
        var term = member.term();
        council.appoint(
                staff(Role.ADMIN, ScopeRef.DISTRICT),
                new Member(
                        member.id(),
                        code,
                        member.name(),
                        member.occupation(),
                        member.strengths(),
                        new Member.Term(term.span(), term.sector(), term.committee(), group, place)));
    }

    private static Viewer staff(Role role, ScopeRef scope) {
        return new Viewer.Staff(
                UUID.randomUUID(), "某人", new Post(UUID.randomUUID(), role, scope, Label.of(role.toString())));
    }

    private static Viewer group(String code) {
        return staff(Role.REGIONAL_GROUP, ScopeRef.organ(code));
    }

    private String place(String code) {
        return String.valueOf(members.find(code).orElseThrow().term().place());
    }

    @Test
    void oneScreenShowsMembersStudiosActivitiesAndRequests() {
        var lead = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S08"));
        var other = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S05"));
        var day = Zone.day(clock.instant()).plusDays(10).toString();
        plan(lead, "院坝说事", day);
        plan(other, "山歌排练", day);
        lead.post("/desk/support", "kind", "ROOM", "need", "借大厅半天", "why", "下雨", "wanted", day, "unit", "QX");
        var desk = Desk.of(pages, accounts, Role.REGIONAL_GROUP, ScopeRef.organ("G4"));
        assertThat(desk.get(HOME))
                .hasStatusOk()
                .bodyText()
                .contains("清溪片区委员小组", "委员203", "委员204", "还没写明在哪个乡镇街道", "任期从")
                .contains("清溪老街院坝工作室", "院坝说事", "山歌排练", "撞了", "借大厅半天")
                .doesNotContain("委员202", "石桥板凳会工作室");
    }

    private void plan(Desk desk, String title, String day) {
        var answer = desk.post(
                "/desk/activities",
                "kind",
                "EXCHANGE",
                "title",
                title,
                "about",
                "来坐坐",
                "venue",
                "V-QX",
                "room",
                "一楼",
                "place",
                "QX",
                "day",
                day,
                "from",
                "09:00",
                "until",
                "11:00",
                "anyway",
                "1");
        assertThat(answer).as(Desk.body(answer)).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void aMemberOfTheGroupIsMovedToAnotherTownOfItsArea() {
        var desk = Desk.of(pages, accounts, Role.REGIONAL_GROUP, ScopeRef.organ("G4"));
        assertThat(desk.post(HOME + "/members/M201", "town", "SY")).hasRedirectedUrl(HOME + "#M201");
        assertThat(place("M201")).isEqualTo("SY");
        assertThat(desk.post(HOME + "/members/M201", "town", "DM"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选本组片区里的一个乡镇或街道");
        assertThat(place("M201")).isEqualTo("SY");
        assertThat(desk.post(HOME + "/members/M202", "town", "QX")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.post(HOME + "/members/M999", "town", "QX")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theNarrowDoorOpensForTheGroupsOwnAlone() {
        council.moveWithinGroup(group("G4"), "M200", "QF");
        council.moveWithinGroup(group("G4"), "M200", "QF");
        assertThat(place("M200")).isEqualTo("QF");
        assertThatThrownBy(() -> council.moveWithinGroup(group("G4"), "M200", ""))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> council.moveWithinGroup(group("G4"), "M200", "QF-01"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> council.moveWithinGroup(group("G1"), "M200", "DM"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> council.moveWithinGroup(group("TA"), "M200", "DM"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> council.moveWithinGroup(staff(Role.CLERK, ScopeRef.organ("G4")), "M200", "QX"))
                .isInstanceOf(NotFound.class);
        council.endTerm(
                staff(Role.ADMIN, ScopeRef.DISTRICT),
                "M200",
                Zone.day(clock.instant()).minusDays(1));
        assertThatThrownBy(() -> council.moveWithinGroup(group("G4"), "M200", "QX"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPostForNoGroupFindsNothing() {
        assertThat(Desk.of(pages, accounts, Role.REGIONAL_GROUP, ScopeRef.DISTRICT)
                        .get(HOME))
                .hasStatus(HttpStatus.NOT_FOUND);
    }
}
