package shangliang.studios.highlights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Post;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** A committee names what it wants to be known for, is asked before a third one, and says what came of it. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HighlightPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Highlights highlights;

    @Autowired
    HighlightRows rows;

    @Autowired
    TestClock clock;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios) {
        clock.reset();
        StagedStudios.open(council, studios);
    }

    private Desk committee(String code) {
        return Desk.of(pages, accounts, Role.COMMITTEE, ScopeRef.organ(code));
    }

    private static Viewer staff(Role role, String code) {
        return new Viewer.Staff(
                UUID.randomUUID(),
                "某人",
                new Post(UUID.randomUUID(), role, ScopeRef.organ(code), Label.of(role.toString())));
    }

    @Test
    void oneOrTwoAreNamedAndAThirdIsAskedAbout() {
        var desk = committee("WS");
        assertThat(desk.get("/desk/highlights")).hasStatusOk().bodyText().contains("还没有定", "定一件特色亮点");
        assertThat(desk.post("/desk/highlights", "title", "", "about", "唱给老街的人听"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写名称", "唱给老街的人听");
        assertThat(desk.post("/desk/highlights", "title", "山歌进院坝", "about", "唱给老街的人听"))
                .hasRedirectedUrl("/desk/highlights");
        desk.post("/desk/highlights", "title", "桃花溪协商文化长廊", "about", "走一走，说一说");
        assertThat(desk.post("/desk/highlights", "title", "第三件", "about", "再来一件"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("今年已有2件", "确实需要，仍然加上", "再来一件");
        assertThat(desk.post("/desk/highlights", "title", "第三件", "about", "再来一件", "anyway", "1"))
                .hasRedirectedUrl("/desk/highlights");
        assertThat(desk.get("/desk/highlights")).bodyText().contains("超过两件");
        var first = rows.of(Zone.day(clock.instant()).getYear()).stream()
                .filter(work -> work.committee().equals("WS"))
                .findFirst()
                .orElseThrow();
        var path = "/desk/highlights/" + first.id();
        assertThat(desk.post(path + "/show", "words", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请写几句");
        assertThat(committee("KW").post(path + "/show", "words", "唱了三场")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(desk.post(path + "/show", "words", "唱了三场，三百人来听")).hasRedirectedUrl("/desk/highlights");
        assertThat(desk.post(path + "/drop", "words", "不做了")).hasStatus(HttpStatus.CONFLICT);
        assertThat(pages.get().uri("/highlights"))
                .hasStatusOk()
                .bodyText()
                .contains("山歌进院坝", "唱了三场，三百人来听", "桃花溪协商文化长廊");
        assertThat(pages.get().uri("/highlights?year=2020")).bodyText().contains("这一年还没有");
        assertThat(Desk.of(pages, accounts, Role.CHAIR, ScopeRef.DISTRICT).get("/desk/highlights"))
                .hasStatusOk()
                .bodyText()
                .contains("山歌进院坝", "还没有定")
                .doesNotContain("定一件特色亮点");
    }

    @Test
    void whatIsLetGoIsNotShownAndNobodyElseNamesForACommittee() {
        var by = staff(Role.COMMITTEE, "KW");
        var id = highlights.name(by, "夜读走廊", "灯下读书", false);
        highlights.drop(by, id, "场地收回");
        assertThat(pages.get().uri("/highlights")).bodyText().doesNotContain("夜读走廊");
        assertThatThrownBy(() -> highlights.drop(by, id, "再放一次")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> highlights.name(staff(Role.CLERK, "KW"), "代定", "代定", false))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> highlights.name(staff(Role.COMMITTEE, "CG"), "代定", "代定", false))
                .isInstanceOf(NotFound.class);
    }
}
