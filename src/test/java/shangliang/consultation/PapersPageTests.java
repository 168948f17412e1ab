package shangliang.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.consultation.papers.PaperRows;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;
import shangliang.voices.Staged;
import shangliang.voices.Voices;

/** Papers through the pages: laid open by whoever leads, read and taken by whoever may see the consultation. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersPageTests {

    private static final byte[] ONE =
            "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj trailer<</Root 1 0 R>>"
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Consultations consultations;

    @Autowired
    ConsultationRows rows;

    @Autowired
    PaperRows papers;

    private ConsultationNumber number;
    private String at;

    @BeforeAll
    void district(
            @Autowired Council council,
            @Autowired Studios studios,
            @Autowired Duties duties,
            @Autowired Voices voices) {
        StagedStudios.open(council, studios);
        new Staged(voices).lists(duties);
        number = consultations.propose(Samples.LEAD, new Proposal(Samples.topic(Scale.SMALL), List.of()));
        at = "/desk/consultations/" + number;
    }

    @Test
    void aPaperIsLaidOpenInVersionsAndReadByWhoeverMaySeeTheConsultation() {
        var lead = desk(Role.STUDIO_LEAD, ScopeRef.studio("S01"));
        assertThat(sent(lead, "北门情况", ONE)).hasStatus(303);
        var same = sent(lead, "北门情况", ONE);
        assertThat(same).hasStatus(422);
        assertThat(Desk.body(same)).contains("已经放上了", "北门情况");
        var better = java.util.Arrays.copyOf(ONE, ONE.length + 1);
        better[ONE.length] = '\n';
        assertThat(sent(lead, "北门情况", better)).hasStatus(303);
        assertThat(Desk.body(lead.get(at))).contains("北门情况", "第 2 版", "第 1 版");
        var paper = papers.of(
                        rows.find(number, Sight.of(Samples.CLERK)).orElseThrow().id())
                .getFirst();
        assertThat(paper.version()).isEqualTo(2);
        var path = "/consultations/" + number + "/papers/" + paper.id();
        assertThat(pages.get().uri(path).exchange()).as("not open yet").hasStatus(404);
        var file = lead.get(path + "/file");
        assertThat(file).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(better);
        assertThat(file.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(lead.get(path)).hasStatusOk();
    }

    @Test
    void whatCannotBeTakenKeepsItsTitleAndSaysWhy() {
        var lead = desk(Role.STUDIO_LEAD, ScopeRef.studio("S01"));
        var bad = sent(lead, "一份表格", "MZ".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(bad).hasStatus(422);
        assertThat(Desk.body(bad)).contains("这不是 PDF", "一份表格");
        assertThat(sent(lead, " ", ONE)).hasStatus(422);
        assertThat(lead.post(at + "/paper", "title", "没有文件")).hasStatus(422);
        assertThat(sent(desk(Role.STUDIO_LEAD, ScopeRef.studio("S02")), "别人的", ONE))
                .hasStatus(404);
    }

    private MvcTestResult sent(Desk desk, String title, byte[] content) {
        return desk.upload(
                at + "/paper", new MockMultipartFile("file", "北门.pdf", "application/pdf", content), "title", title);
    }

    private Desk desk(Role role, ScopeRef scope) {
        return Desk.of(pages, accounts, role, scope);
    }
}
