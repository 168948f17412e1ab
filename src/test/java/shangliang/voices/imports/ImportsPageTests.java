package shangliang.voices.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.council.Council;
import shangliang.identity.Accounts;

/** What a clerk sees of an import from the file to the last row, and who sees nothing of it. */
@PageTest
class ImportsPageTests {

    private static final String CSV = "编号,标题,内容,时间\nP1,路灯,路灯不亮,2019/2/28\nP2,井盖,,2019/2/28\n";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Council council;

    @Autowired
    Runner runner;

    private Desk clerk;

    @BeforeEach
    void signIn() {
        Importers.load(council);
        clerk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
    }

    private String uploaded(String csv) {
        var answer = clerk.upload("/desk/imports", csv.getBytes(StandardCharsets.UTF_8));
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static java.util.UUID id(String path) {
        return java.util.UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    @Test
    void aFileIsMappedPreviewedAndBroughtIn() {
        assertThat(clerk.get("/desk/imports")).hasStatusOk().bodyText().contains("表格导入");
        var path = uploaded(CSV);
        assertThat(clerk.get(path)).hasStatusOk().bodyText().contains("第3列：内容", "路灯不亮", "内容是空的", "确认，收这2行");
        assertThat(clerk.post(path + "/look", "as", "history", "place", "QX", "TEXT", "1"))
                .hasStatusOk()
                .bodyText()
                .contains("井盖");
        assertThat(clerk.post(path, "as", "history", "place", "QX", "TEXT", "2", "TITLE", "1", "ID", "0", "TIME", "3"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(clerk.get(path)).hasStatusOk().bodyText().contains("等着开始", "every 2s");
        runner.run(id(path), () -> false);
        assertThat(clerk.get(path))
                .hasStatusOk()
                .bodyText()
                .contains("收完了", "第3行", "内容是空的")
                .doesNotContain("every 2s");
        assertThat(Desk.body(clerk.get(path + "/original"))).isEqualTo(CSV);
        assertThat(clerk.get(path + "/rejected.csv")).hasStatusOk().bodyText().contains("P2");
    }

    @Test
    void whatWasChosenIsKeptWhenItCannotBe() {
        var path = uploaded(CSV);
        assertThat(clerk.post(path, "as", "live", "TEXT", "", "TITLE", "1", "TIME", "1", "place", "NOWHERE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("哪一列是内容", "选了两次", "算在哪个镇街", "value=\"live\" selected");
        assertThat(clerk.post(path, "TEXT", "99", "place", "QX"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("没有这一列");
        assertThat(clerk.post(path + "/cancel")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(clerk.post(path, "as", "history", "place", "QX", "TEXT", "2"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(clerk.post(path + "/resume")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void badFilesAreToldOnTheSamePage() {
        assertThat(clerk.upload("/desk/imports", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("这是PDF");
        assertThat(clerk.upload("/desk/imports", new byte[0])).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(clerk.post("/desk/imports")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void nobodyElseReachesImports() {
        var path = uploaded(CSV);
        var unit = Desk.of(pages, accounts, Role.UNIT, ScopeRef.organ("CG"));
        assertThat(unit.get("/desk/imports")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(unit.get(path)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(unit.get(path + "/original")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(unit.post(path + "/cancel")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get().uri(path)).hasStatus3xxRedirection();
        assertThat(clerk.get("/desk/imports/" + java.util.UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(clerk.get("/desk/imports/no-such")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
