package shangliang.studios.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** A studio asks in one sentence; its group and the body asked answer in time, and everyone sees who has it. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SupportPageTests {

    private static final String HOME = "/desk/support";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    private final Map<String, Desk> desks = new HashMap<>();

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios) {
        clock.reset();
        StagedStudios.open(council, studios);
    }

    private Desk lead(String studio) {
        return desk(Role.STUDIO_LEAD, ScopeRef.studio(studio));
    }

    private Desk group(String code) {
        return desk(Role.REGIONAL_GROUP, ScopeRef.organ(code));
    }

    private Desk unit(String code) {
        return desk(Role.UNIT, ScopeRef.organ(code));
    }

    /** Each signs in once: who signs in again and again waits. */
    private Desk desk(Role role, ScopeRef scope) {
        return desks.computeIfAbsent(role + scope.code(), name -> Desk.of(pages, accounts, role, scope));
    }

    private String day(int days) {
        return Zone.day(clock.instant()).plusDays(days).toString();
    }

    private String ask(Desk desk, String kind, String need, String unit) {
        var answer = desk.post(HOME, "kind", kind, "need", need, "why", "院坝下雨坐不下", "wanted", day(20), "unit", unit);
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        var path = answer.getResponse().getRedirectedUrl();
        assertThat(path).startsWith(HOME + "/");
        return path == null ? "" : path;
    }

    @Test
    void aStudioAsksThroughItsGroupAndTheTownAnswers() {
        var lead = lead("S08");
        assertThat(lead.get(HOME))
                .hasStatusOk()
                .bodyText()
                .contains("没有支持请求", "先由清溪片区委员小组看", "<option value=\"QX\" selected");
        var path = ask(lead, "ROOM", "月底板凳会借便民中心大厅半天", "QX");
        assertThat(lead.get(path)).bodyText().contains("清溪片区委员小组在看能不能自己解决", "收回请求");
        assertThat(unit("QX").get(path)).hasStatus(HttpStatus.NOT_FOUND);
        var group = group("G4");
        assertThat(group.get(HOME)).bodyText().contains("等你答复", "月底板凳会借便民中心大厅半天");
        assertThat(group.post(path + "/pass-on", "words", "大厅归镇上管")).hasRedirectedUrl(path);
        var town = unit("QX");
        assertThat(town.get(HOME)).bodyText().contains("月底板凳会借便民中心大厅半天", "等你答复");
        assertThat(town.post(path + "/grant", "words", " ", "day", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写一写", "请填今天起180天以内的一天");
        assertThat(town.post(path + "/part", "words", "只有下午能借", "day", "2020-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("只有下午能借", "请填今天起180天以内的一天");
        assertThat(town.post(path + "/part", "words", "只有下午能借", "day", day(18))).hasRedirectedUrl(path);
        assertThat(lead.get(path)).bodyText().contains("清溪镇人民政府支持一部分", "只有下午能借", "转给被请求的单位");
        assertThat(town.post(path + "/grant", "words", "再借一次", "day", day(18)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经有结果");
        assertThat(lead.post(path + "/take-back")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void theGroupGivesItItselfOrSaysWhyNot() {
        var lead = lead("S05");
        var group = group("G4");
        var given = ask(lead, "PEOPLE", "走访缺两个人手", "QX");
        assertThat(group.post(given + "/give", "words", "小组来两位委员", "day", day(10)))
                .hasRedirectedUrl(given);
        assertThat(lead.get(given)).bodyText().contains("清溪片区委员小组同意支持", "小组来两位委员");
        var denied = ask(lead, "MATERIAL", "要十张折叠桌", "QX");
        assertThat(group.post(denied + "/turn-down", "words", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写一写");
        assertThat(group.post(denied + "/turn-down", "words", "村里就有，直接去借")).hasRedirectedUrl(denied);
        assertThat(lead.get(HOME)).bodyText().contains("不能支持", "支持");
    }

    @Test
    void whoIsNotConcernedFindsNothingAndNobodyActsForAnother() {
        var path = ask(lead("S11"), "COORDINATION", "请协调停车场周末开放", "CG");
        assertThat(lead("S01").get(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(group("G1").get(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(group("G1").post(path + "/give", "words", "给", "day", day(5)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(group("G6").post(path + "/grant", "words", "给", "day", day(5)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(lead("S11").post(path + "/give", "words", "给", "day", day(5)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(group("G6").post(path + "/nothing")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Desk.of(pages, accounts, Role.REGIONAL_GROUP, ScopeRef.DISTRICT)
                        .get(HOME))
                .hasStatusOk()
                .bodyText()
                .contains("没有支持请求");
        assertThat(lead("S11").post(path + "/take-back", "words", "已经自己谈好")).hasRedirectedUrl(path);
    }

    @Test
    void badInputIsToldAllAtOnceAndNothingTypedIsLost() {
        var lead = lead("S09");
        assertThat(lead.post(HOME, "kind", "", "need", "字".repeat(121), "why", " ", "wanted", "明天", "unit", "QX"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选缺什么", "最多120个字", "请写一写", "请填今天起180天以内的一天", "字".repeat(121));
        assertThat(lead.post(HOME, "kind", "ROOM", "need", "借会议室", "why", "没地方", "wanted", day(-1), "unit", "G4"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请填今天起180天以内的一天", "请选一个承办单位或乡镇街道", "借会议室");
    }

    @Test
    void oneOpenRequestOfAKindAndTheSameFormTwiceIsOne() {
        var lead = lead("S13");
        var first = ask(lead, "ROOM", "借文化站一晚", "CP");
        assertThat(ask(lead, "ROOM", "借文化站一晚", "CP")).isEqualTo(first);
        assertThat(lead.post(HOME, "kind", "ROOM", "need", "再借一间", "why", "还有一场", "wanted", day(9), "unit", "CP"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("这一类已有一件请求在办", "再借一间");
        assertThat(ask(lead, "PEOPLE", "缺一名记录员", "CP")).isNotEqualTo(first);
        assertThat(lead.post(first + "/take-back")).hasRedirectedUrl(first);
        assertThat(ask(lead, "ROOM", "再借一间", "CP")).isNotEqualTo(first);
    }
}
