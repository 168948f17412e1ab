package shangliang.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.identity.Accounts;
import shangliang.identity.Appointment;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.voices.Receipt;
import shangliang.voices.Staged;
import shangliang.voices.Voices;

/** Classes through the whole filter chain: what each post sees of them and can do. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProblemsPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Problems problems;

    @Autowired
    Voices voices;

    private Staged staged;
    private int people;
    private Desk clerk;
    private Desk recheck;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios, @Autowired Duties duties) {
        StagedStudios.open(council, studios);
        staged = new Staged(voices);
        staged.lists(duties);
        clerk = desk(Role.CLERK, ScopeRef.DISTRICT);
        recheck = desk(Role.RECHECKER, ScopeRef.DISTRICT);
    }

    private Desk desk(Role role, ScopeRef scope) {
        return Desk.of(pages, accounts, role, scope);
    }

    private Receipt said(String text) {
        return staged.said(text, "139%08d".formatted(people++));
    }

    private static List<UUID> ids(Receipt... receipts) {
        return java.util.Arrays.stream(receipts).map(Receipt::voice).toList();
    }

    private ClassNumber suggested(String title, Receipt... receipts) {
        return problems.suggest(
                ProblemSamples.CLERK, new Suggestion(title, "ZJ-WATER", "同一个小区，都在夜里", ids(receipts), 0));
    }

    private ClassNumber verifying(String title, Receipt... receipts) {
        var number = suggested(title, receipts);
        problems.confirm(ProblemSamples.CLERK, At.any(number), title, "水泵老化");
        problems.order(ProblemSamples.CLERK, At.any(number), new RemedyOrder("换水泵", "CG", LocalDate.of(2026, 4, 30)));
        problems.done(ProblemSamples.unit("CG"), At.any(number), "都换了");
        return number;
    }

    private static String at(ClassNumber number) {
        return "/desk/problems/" + number;
    }

    private static String ok(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatusOk();
        return Desk.body(answer);
    }

    private static String moved(MvcTestResult answer) {
        assertThat(answer).as(Desk.body(answer)).hasStatus(303);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private String open(String uri) {
        return ok(pages.get().uri(uri).exchange());
    }

    @Test
    void aClerkPutsVoicesTogetherAndConfirmsThem() {
        var one = staged.accepted("二栋夜里停水", "ZJ-WATER");
        var other = staged.accepted("三栋夜里停水", "ZJ-WATER");
        var form = ok(clerk.get("/desk/problems/new?id=" + one.voice()));
        assertThat(form).contains("二栋夜里停水", "三栋夜里停水");
        var few = clerk.post(
                "/desk/problems",
                "id",
                one.voice().toString(),
                "title",
                "夜里停水",
                "why",
                "都在夜里",
                "voices",
                one.voice().toString());
        assertThat(few).hasStatus(422);
        assertThat(Desk.body(few)).contains("一类至少两件", "夜里停水", "都在夜里");
        var unknown =
                clerk.post("/desk/problems", "title", "夜里停水", "why", "都在夜里", "numbers", one.number() + "，2026-999999");
        assertThat(unknown).hasStatus(422);
        assertThat(Desk.body(unknown)).contains("2026-999999");
        var address = moved(clerk.post(
                "/desk/problems", "title", "夜里停水", "why", "都在夜里", "numbers", one.number() + "\n民-" + other.number()));
        assertThat(ok(clerk.get("/desk/problems"))).contains("夜里停水", "都在夜里", "2件");
        var empty = clerk.post(address + "/confirm", "version", "1", "title", "夜里停水", "words", " ");
        assertThat(empty).hasStatus(422);
        assertThat(moved(clerk.post(address + "/confirm", "version", "1", "title", "高层夜里停水", "words", "水泵老化")))
                .endsWith("?done=confirm");
        assertThat(ok(clerk.get(address + "?done=confirm"))).contains("高层夜里停水", "水泵老化", "认定好了", "colleague-");
        assertThat(clerk.post(address + "/dismiss", "version", "1", "words", "不是"))
                .hasStatus(409);
        assertThat(ok(clerk.get("/desk/voices/" + one.number()))).contains(address, "高层夜里停水");
    }

    @Test
    void aUnitSeesItsOwnClassAndReportsWhatItDid() {
        var number = suggested("灯总是坏", said("灯坏了一"), said("灯坏了二"));
        problems.confirm(ProblemSamples.CLERK, At.any(number), "灯总是坏", "线路进水");
        var unit = desk(Role.UNIT, ScopeRef.organ("CG"));
        assertThat(unit.get(at(number))).hasStatus(404);
        assertThat(moved(clerk.post(at(number) + "/order", "remedy", "换线", "unit", "CG", "due", "2026-05-01")))
                .contains("done=order");
        var bad = clerk.post(at(number) + "/amend", "remedy", "换线", "unit", "", "due", "2020-05-01");
        assertThat(bad).hasStatus(422);
        assertThat(Desk.body(bad)).contains("请选一个办理单位", "请写一个以后的日子");
        assertThat(ok(unit.get(at(number)))).contains("换线", "办好了，请逐件去问").doesNotContain("灯坏了一");
        assertThat(desk(Role.UNIT, ScopeRef.organ("ZW")).get(at(number))).hasStatus(404);
        assertThat(moved(unit.post(at(number) + "/done", "words", "全换了"))).contains("done=done");
        assertThat(ok(recheck.get("/desk/problems"))).contains("灯总是坏");
    }

    @Test
    void onlySomeoneWithoutAPartInItLearnsHowToReachThePerson() {
        var one = staged.said("五栋夜里停水", "13755556666");
        var number = verifying("五栋停水", one, said("六栋夜里停水"));
        var ask = at(number) + "/voices/" + one.voice();
        assertThat(ok(recheck.get(ask))).contains("13755556666", "五栋夜里停水");
        var ofUnit = desk(Role.RECHECKER, ScopeRef.DISTRICT);
        accounts.appoint(
                Viewer.CLOCK,
                ofUnit.account(),
                new Appointment(Role.UNIT, ScopeRef.organ("CG"), Label.of("CG"), LocalDate.of(2020, 1, 1), null));
        var told = ok(ofUnit.get(ask));
        assertThat(told).contains("请换没有经手过的人").doesNotContain("13755556666");
        assertThat(ofUnit.post(ask, "truly", "TRUE", "words", "好了")).hasStatus(409);
        assertThat(clerk.get(ask)).hasStatus(404);
        assertThat(recheck.get(at(number) + "/voices/" + UUID.randomUUID())).hasStatus(404);
        var nothing = recheck.post(ask, "words", "好了");
        assertThat(nothing).hasStatus(422);
        assertThat(Desk.body(nothing)).contains("请选本人怎么说", "好了");
        assertThat(moved(recheck.post(ask, "truly", "TRUE", "words", "来水了"))).contains("done=find");
        assertThat(ok(clerk.get(at(number)))).contains("来水了", "已问1件，共2件").doesNotContain("都问过了，结束这一类");
    }

    @Test
    void everyoneSeesAClassAndOfItsVoicesThePublishedOnly() {
        var published = staged.published("公开的停水");
        var hidden = said("不公开的停水一户");
        var number = suggested("总是停水", published, hidden);
        assertThat(pages.get().uri("/problems/" + number)).hasStatus(404);
        problems.confirm(ProblemSamples.CLERK, At.any(number), "总是停水", "水泵老化");
        assertThat(open("/problems/" + number))
                .contains("总是停水", "水泵老化", "公开的停水", "另有1件本人不愿公开")
                .doesNotContain("不公开的停水一户");
        assertThat(open("/problems?show=work")).contains("总是停水");
        assertThat(open("/problems")).doesNotContain("总是停水");
        assertThat(open("/problems?show=hot")).doesNotContain("同一个小区");
        assertThat(open("/v/" + published.number())).contains("/problems/" + number, "和别人说的是一类");
    }

    @Test
    void aPublishedAddressLeadsToTheClassItWentInto() {
        var from = suggested("停水甲", said("甲一"), said("甲二"));
        var into = suggested("停水乙", said("乙一"), said("乙二"));
        problems.confirm(ProblemSamples.CLERK, At.any(from), "停水甲", "老化");
        problems.confirm(ProblemSamples.CLERK, At.any(into), "停水乙", "老化");
        var unknown = clerk.post(at(from) + "/merge", "into", "那一类");
        assertThat(unknown).hasStatus(422);
        assertThat(moved(clerk.post(at(from) + "/merge", "into", into.toString())))
                .startsWith(at(into));
        assertThat(pages.get().uri("/problems/" + from)).hasStatus(301).hasRedirectedUrl("/problems/" + into);
        assertThat(ok(clerk.get(at(from)))).contains("并到另一类");
        assertThat(pages.get().uri("/problems/2026-9999")).hasStatus(404);
    }

    @Test
    void voicesAreAddedTakenOutAndSplitOffByForms() {
        var one = said("丙一");
        var two = said("丙二");
        var number = suggested("停水丙", one, two);
        var more = said("丙三");
        var last = said("丙四");
        assertThat(clerk.post(at(number) + "/add", "numbers", "丙")).hasStatus(422);
        moved(clerk.post(at(number) + "/add", "numbers", more.number() + " " + last.number()));
        assertThat(ok(clerk.get(at(number)))).contains("丙三", "丙四");
        assertThat(clerk.post(at(number) + "/voices/" + one.voice() + "/remove", "words", ""))
                .hasStatus(422);
        var split = moved(clerk.post(
                at(number) + "/split",
                "title",
                "停水丁",
                "voices",
                more.voice().toString(),
                "voices",
                last.voice().toString()));
        assertThat(ok(clerk.get(split))).contains("停水丁", "丙三").doesNotContain("丙一");
        moved(clerk.post(at(number) + "/add", "numbers", said("丙五").number().toString()));
        assertThat(moved(clerk.post(at(number) + "/voices/" + one.voice() + "/remove", "words", "另一件事")))
                .contains("done=remove");
        assertThat(ok(clerk.get(at(number)))).doesNotContain(">丙一<");
    }

    @Test
    void whatComesBackEachSeasonIsCountedAndLeadsToItsRecords() {
        staged.accepted("三月停水一", "ZJ-WATER");
        var page = ok(clerk.get("/desk/problems/seasons?month=3&town=QX&topic=ZJ-WATER"));
        assertThat(page)
                .contains(
                        "/desk/voices?topic=ZJ-WATER&amp;place=QX&amp;from=2026-03-01&amp;to=2026-03-31",
                        "供水",
                        "去年这个月还没有记录");
        assertThat(ok(clerk.get("/desk/problems/seasons?month=13&town=NOWHERE")))
                .contains("4月往年说什么");
        assertThat(desk(Role.UNIT, ScopeRef.organ("CG")).get("/desk/problems/seasons"))
                .hasStatus(404);
    }
}
