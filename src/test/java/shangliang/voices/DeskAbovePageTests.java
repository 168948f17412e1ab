package shangliang.voices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.identity.Appointment;

/** Those who rule, decide, call back and keep the tables. */
class DeskAbovePageTests extends DeskGround {

    @Autowired
    Clockwork clockwork;

    @Autowired
    DeskDeadlineRows deadlines;

    @Test
    void bothListsStandSideBySideAndTheRulingBinds() {
        var office = desk(Role.SUPERVISION);
        var number = assigned("到底归谁");
        voices.sendBack(VoicesWorld.unit("CG"), number, "QX", "村内道路");
        var page = ok(office.get("/desk/supervision?at=" + number));
        assertThat(page).contains("区城市管理局", "清溪镇人民政府", "村内道路", "CG-014");
        moved(office.post(at(number, "take-up")));
        var kept = refused(office.post(at(number, "rule"), "unit", "CG", "text", "主街的灯"), 422);
        assertThat(kept).contains("请选一个", "主街的灯");
        moved(office.post(
                at(number, "rule"), "unit", "CG", "text", "主街路灯由城管负责", "dissent", "城管另有看法", "reach", "MATTER"));
        assertThat(phase(number)).isEqualTo(Phase.ASSIGNED);
        assertThat(desk(Role.CLERK).post(at(number, "rule"), "unit", "CG", "text", "定了"))
                .hasStatus(404);
    }

    @Test
    void anObjectionIsUpheldOrDismissed() {
        var office = desk(Role.SUPERVISION);
        var upheld = objected("应当受理");
        assertThat(ok(office.get("/desk/supervision/objections?at=" + upheld))).contains("这不是官司");
        moved(office.post(at(upheld, "uphold-objection")));
        assertThat(phase(upheld)).isEqualTo(Phase.ACCEPTED);
        var dismissed = objected("再说一次");
        assertThat(refused(office.post(at(dismissed, "dismiss-objection"), "words", "在法院"), 422))
                .contains("请从清单里选一个理由");
        moved(office.post(at(dismissed, "dismiss-objection"), "reason", "LITIGATION", "words", "在法院"));
        assertThat(phase(dismissed)).isEqualTo(Phase.NOT_ACCEPTED);
    }

    @Test
    void whatIsOverdueSaysWhoHasIt() {
        var office = desk(Role.SUPERVISION);
        var clerk = desk(Role.CLERK);
        var number = begun("拖了很久");
        clock.advance(Duration.ofDays(40));
        assertThat(ok(office.get("/desk/supervision/late"))).contains("拖了很久", "区城市管理局", "红灯");
        assertThat(ok(clerk.get("/desk/triage/late?at=" + number))).contains("count alarm");
    }

    @Test
    void pastTheListsOnlyWithAReason() {
        var office = desk(Role.SUPERVISION);
        var number = accepted("清单没写的");
        assertThat(refused(office.post(at(number, "assign"), "unit", "ZW"), 409))
                .contains("清单上");
        moved(office.post(at(number, "assign"), "unit", "ZW", "override", "会议议定"));
        assertThat(ok(unit("ZW").get("/desk/voices/" + number))).contains("会议议定");
        var again = accepted("分办员不能越过清单");
        assertThat(refused(desk(Role.CLERK).post(at(again, "assign"), "unit", "ZW", "override", "我说的"), 409))
                .contains("清单上");
    }

    @Test
    void theChairSeesOnlyWhatWasAskedAndDecides() {
        var chair = desk(Role.CHAIR);
        var other = begun("没有上报的");
        assertThat(chair.get("/desk/voices/" + other)).hasStatus(404);
        var number = begun("要列入计划吗");
        moved(desk(Role.CLERK).post(at(number, "escalate"), "words", "是否列入今年计划"));
        assertThat(ok(chair.get("/desk/chair"))).contains("是否列入今年计划").doesNotContain("13800000000");
        assertThat(refused(chair.post(at(number, "decide"), "words", ""), 422)).contains("请写上一两句");
        moved(chair.post(at(number, "decide"), "words", "列入"));
        assertThat(ok(unit("CG").get("/desk/voices/" + number))).contains("列入");
        assertThat(ok(chair.get("/desk/chair/decided"))).contains("要列入计划吗");
    }

    @Test
    void theCallIsMadeByWhoHadNoPartInIt() {
        var caller = desk(Role.RECHECKER);
        var involved = desk(Role.RECHECKER);
        var number = rechecked("回头看的");
        assertThat(ok(caller.get("/desk/rechecks?at=" + number))).contains("13800000000", "换了一半的灯");
        var title = shangliang.base.Label.of("兼职");
        accounts.appoint(
                Viewer.CLOCK,
                involved.account(),
                new Appointment(Role.UNIT, ScopeRef.organ("CG"), title, LocalDate.of(2020, 1, 1), null));
        assertThat(ok(involved.get("/desk/rechecks"))).doesNotContain("回头看的");
        assertThat(involved.get("/desk/voices/" + number)).hasStatus(404);
        assertThat(refused(caller.post(at(number, "verify"), "words", ""), 422)).contains("请写上一两句");
        assertThat(moved(caller.post(at(number, "refute"), "words", "一盏也没换"))).startsWith("/desk/rechecks?done=REFUTE");
        assertThat(phase(number)).isEqualTo(Phase.REOPENED);
        assertThat(caller.get("/desk/voices/" + number)).hasStatus(404);
        var held = rechecked("落实了的");
        moved(caller.post(at(held, "verify"), "words", "都亮了"));
        assertThat(phase(held)).isEqualTo(Phase.CLOSED);
    }

    @Test
    void theAdministratorStartsWithPlacesAndHealth() {
        var admin = desk(Role.ADMIN);
        assertThat(moved(admin.get("/desk"))).isEqualTo("/desk/admin");
        assertThat(ok(admin.get("/desk/admin"))).contains("人和岗位", "PostgreSQL", "账本最近封存", "MB");
        assertThat(admin.get("/desk/voices")).hasStatus(404);
        assertThat(desk(Role.CLERK).get("/desk/admin/deadlines")).hasStatus(404);
    }

    @Test
    void aDeadlineIsSetWithItsGroundAndKeepsEveryVersion() {
        var admin = desk(Role.ADMIN);
        var path = "/desk/admin/deadlines";
        assertThat(ok(admin.get(path))).contains("现行", "默认");
        var wrong =
                refused(admin.post(path, "subject", "RULE", "length", "0", "source", "", "from", "2020-01-01"), 422);
        assertThat(wrong).contains("个工作日，或1到", "请写明依据", "请写今天或以后的日子");
        assertThat(refused(admin.post(path, "subject", "NOTHING", "length", "2", "source", "文", "from", "x"), 422))
                .contains("请选一个");
        moved(admin.post(path, "subject", "RULE", "length", "2", "source", "望办〔2026〕5号", "from", "2026-04-01"));
        assertThat(ok(admin.get(path + "?done=1"))).contains("望办〔2026〕5号", "将来");
        assertThat(deadlines.all(LocalDate.of(2026, 4, 2)).stream()
                        .filter(version -> version.subject().equals("RULE")))
                .hasSize(2);
    }

    @Test
    void englishIsWholeOnEveryDesk() {
        begun("in English");
        for (var role : new Role[] {Role.CLERK, Role.SUPERVISION, Role.CHAIR, Role.RECHECKER, Role.COMMITTEE}) {
            var page = ok(pages.get()
                    .uri("/desk/" + start(role))
                    .cookie(desk(role).cookie(), new Cookie("lang", "en"))
                    .exchange());
            assertThat(page).contains("lang=\"en\"").doesNotContain("voices.desk.");
        }
    }

    private static String start(Role role) {
        return switch (role) {
            case CLERK -> "triage/late";
            case SUPERVISION -> "supervision/homeless";
            case CHAIR -> "chair";
            case RECHECKER -> "rechecks";
            default -> "voices";
        };
    }

    private VoiceNumber objected(String text) {
        var said = said(text);
        voices.proposeDecline(VoicesWorld.CLERK, said.number(), "LITIGATION", "已在法院");
        voices.confirmDecline(VoicesWorld.OTHER_CLERK, said.number());
        voices.object(VoicesWorld.person(said), said.number(), "这不是官司");
        return said.number();
    }

    private VoiceNumber rechecked(String text) {
        var number = begun(text);
        voices.answer(VoicesWorld.unit("CG"), number, Answer.of(Outcome.PARTLY, "换了一半的灯", null));
        var person = new Viewer.KeyHolder(voice(number).ref());
        voices.grade(person, number, new Grade(Grade.Solved.YES, 3, "", "", false, false));
        clock.advance(Duration.ofDays(31));
        while (voices.tick() > 0) {
            assertThat(clockwork).isNotNull();
        }
        assertThat(phase(number)).isEqualTo(Phase.RECHECK);
        return number;
    }
}
