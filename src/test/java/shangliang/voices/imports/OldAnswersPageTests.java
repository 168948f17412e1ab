package shangliang.voices.imports;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.council.Council;
import shangliang.identity.Accounts;

/** What was answered elsewhere, from the table to the desk's page and, once reviewed, to everyone's. */
@PageTest
class OldAnswersPageTests {

    private static final String CSV = """
            编号,标题,内容,时间,承办单位,答复内容,答复时间,结果,是否公开
            A1,广场的灯,广场的灯坏了，请拨13800000000,2024-05-06,区城市管理局,三盏灯都换成了新的,2024-05-09 10:00,办成了,是
            A5,公园的灯,公园的灯坏了，请拨13800000001,2024-05-06,区城市管理局,三盏灯都换成了新的,2024-05-09 10:00,办成了,是
            A2,河边的路,河边的路不平,2024-06-01,河道办,知道了，会转给有关单位,,还在看,是
            A3,小区门口,小区门口积水,2024-06-02,,,,,否
            A4,学校门口,学校门口太暗,2024-06-03,,加了两盏灯,2024-06-30,,也许
            """;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Council council;

    @Autowired
    Runner runner;

    @Autowired
    ImportReader reader;

    @Autowired
    MappingForm mappings;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient jdbc;

    private Desk clerk;

    @BeforeEach
    void bringIn() {
        Importers.load(council);
        clerk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
        bring(CSV);
    }

    private void bring(String csv) {
        var answer = clerk.upload("/desk/imports", csv.getBytes(StandardCharsets.UTF_8));
        var path = Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
        var id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        var guess = mappings.proposal(reader.find(Importers.CLERK, id));
        imports.prepare(Importers.CLERK, id, new Mapping(guess.columns(), false, "QX"));
        runner.run(id, () -> false);
    }

    private String number(String row) {
        return jdbc.sql("""
                        select voice.year || '-' || lpad(voice.serial::text, 6, '0')
                        from voice
                        join voice_import_row as taken on taken.voice = voice.id
                        where taken.identity = :identity
                        """).param("identity", "id:" + row).query(String.class).single();
    }

    private String desk(String row) {
        return seen("/desk/voices/" + number(row));
    }

    private String seen(String uri) {
        var answer = clerk.get(uri);
        assertThat(answer).hasStatusOk();
        return Desk.body(answer);
    }

    private String everyone(String row) {
        return Desk.body(pages.get().uri("/v/" + number(row)).exchange());
    }

    private void act(String row, String act, String... fields) {
        assertThat(clerk.post("/desk/voices/" + number(row) + "/" + act, fields))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void theDeskReadsWhatWasAnsweredWhenAndByWhom() {
        assertThat(desk("A1"))
                .contains("当时的答复", "办成了", "三盏灯都换成了新的", "2024年5月9日答复", "由区城市管理局答复")
                .contains("区城市管理局当时作了答复", "当时说的，从旧记录收进来")
                .contains("datetime=\"2024-05-09T02:00:00Z\"");
        assertThat(desk("A2")).contains("知道了，会转给有关单位", "还在看", "由河道办答复", "当时有了答复，答复的时间不详");
        assertThat(desk("A3")).contains("旧记录里没有答复").doesNotContain("当时的答复");
        var english = pages.get()
                .uri("/desk/voices/" + number("A1"))
                .cookie(clerk.cookie(), new Cookie("lang", "en"))
                .exchange();
        assertThat(english).bodyText().contains("Answered then", "Answered on 9 May 2024");
    }

    @Test
    void theDeskSeesWhatWasImportedNearlyWordForWord() {
        var said = "村口的小桥栏杆断了一截，放学的孩子从那里走，很危险。";
        bring("编号,标题,内容\nB1,小桥," + said + "\nB2,小桥栏杆," + said + "\nB3,水井,村口的水井没有盖子。\n");
        assertThat(desk("B1")).contains("几乎一字不差的旧记录", "/desk/voices/" + number("B2"));
        assertThat(desk("B2")).contains("几乎一字不差的旧记录", "/desk/voices/" + number("B1"));
        assertThat(desk("B3")).doesNotContain("几乎一字不差的旧记录");
    }

    @Test
    void onlyWhatMayBePublicWaitsForReviewApartFromWhatIsNew() {
        assertThat(seen("/desk/publication/old")).contains("广场的灯", "河边的路").doesNotContain("小区门口", "学校门口");
        assertThat(seen("/desk/publication")).doesNotContain("广场的灯");
        assertThat(everyone("A1")).doesNotContain("广场的灯", "三盏灯");
    }

    @Test
    void everyoneReadsTheReviewedAnswerWithItsDay() {
        assertThat(desk("A5")).contains("请拨…");
        act("A5", "publish", "title", "公园的灯", "text", "公园的灯坏了");
        assertThat(everyone("A5"))
                .contains("公园的灯坏了", "全文审查后在这里公开")
                .doesNotContain("三盏灯", "/follow", "/proof", "13800000001");
        assertThat(seen("/desk/publication/old")).contains("公园的灯");
        act("A5", "publish-answer", "answer", "三盏灯都换了");
        assertThat(everyone("A5")).contains("当时的答复", "三盏灯都换了", "2024年5月9日答复", "由区城市管理局答复", "区城市管理局当时作了答复");
        assertThat(clerk.post("/desk/voices/" + number("A3") + "/publish", "title", "积水", "text", "积水"))
                .hasStatus(HttpStatus.CONFLICT);
    }
}
