package shangliang.council.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.base.LeafEvidence;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.engine.merkle.NoteSigner;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** The administrator keeps the partners, everyone reads them, and a place says in which area across borders it lies. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartnerPageTests {

    private static final String KEY = key("linjiang.example/ledger");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Partners partners;

    @Autowired
    JdbcClient jdbc;

    private Desk admin;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios) {
        StagedStudios.open(council, studios);
        admin = Desk.of(pages, accounts, Role.ADMIN, ScopeRef.DISTRICT);
    }

    private static String key(String name) {
        return NoteSigner.generate(name, new SecureRandom()).verifier().text();
    }

    private static String[] form(String code, String... changes) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("code", code);
        fields.put("kind", "NEIGHBOUR");
        fields.put("name_zh", "云岭区政协");
        fields.put("name_en", "Yunling District Conference");
        fields.put("about", "界河两岸一起看");
        fields.put("since", "2025-03-01");
        fields.put("key", "");
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        var flat = new ArrayList<String>();
        fields.forEach((name, value) -> flat.addAll(List.of(name, value)));
        return flat.toArray(String[]::new);
    }

    private void wrong(String said, String... form) {
        assertThat(admin.post("/desk/partners", form))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(said, "界河两岸一起看");
    }

    @Test
    void aPartnerIsEnteredSeenChangedAndEnded() {
        assertThat(admin.post("/desk/partners", form("YL", "key", KEY))).hasRedirectedUrl("/desk/partners");
        assertThat(admin.post("/desk/partners", form("YL", "key", KEY))).hasRedirectedUrl("/desk/partners");
        assertThat(pages.get().uri("/partners"))
                .hasStatusOk()
                .bodyText()
                .contains("云岭区政协", "界河两岸一起看", "邻区邻县", "还没有一起办的事");
        wrong("代码YL已经有伙伴在用", form("YL", "name_zh", "别的区"));
        wrong("已经用这个名称签名", form("YL-2", "key", key("linjiang.example/ledger")));
        var file = "/desk/partners/YL";
        assertThat(admin.get(file)).hasStatusOk().bodyText().contains("linjiang.example/ledger+");
        assertThat(admin.post(file, form("YL", "about", "一起修桥", "version", "0")))
                .hasRedirectedUrl(file);
        assertThat(admin.post(file, form("YL", "about", "又改", "version", "0")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("刚才有人先改了", "又改");
        assertThat(admin.post(file + "/end", "version", "1", "until", "2024-01-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("最后一天不能早于");
        assertThat(admin.post(file + "/end", "version", "1", "until", "soon"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(admin.post(file + "/end", "version", "0", "until", "2026-03-01"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(admin.post(file + "/end", "version", "1", "until", "2026-03-01"))
                .hasRedirectedUrl(file);
        assertThat(admin.get(file)).bodyText().contains("合作已经结束");
        assertThat(admin.post(file, form("YL", "version", "2"))).hasStatus(HttpStatus.CONFLICT);
        assertThat(pages.get().uri("/partners")).bodyText().contains("已经结束的（1）", "云岭区政协");
        assertThat(partners.book().isOn("YL", LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(partners.book().isOn("YL", LocalDate.of(2026, 3, 2))).isFalse();
    }

    @Test
    void aPlaceSaysInWhichAreaAcrossBordersItLies() {
        assertThat(admin.post("/desk/partners", form("GX", "kind", "AREA", "name_zh", "川东高新片区", "place", "QX")))
                .hasRedirectedUrl("/desk/partners");
        assertThat(pages.get().uri("/council/places/QX"))
                .hasStatusOk()
                .bodyText()
                .contains("这里也在这些跨界片区里", "川东高新片区");
        assertThat(pages.get().uri("/council/places/QX-01")).bodyText().contains("川东高新片区");
        assertThat(pages.get().uri("/council/places/DM")).bodyText().doesNotContain("川东高新片区");
        assertThat(pages.get().uri("/partners")).bodyText().contains("本区在这一片里的镇街", "清溪镇");
        assertThat(pages.get().uri("/council")).bodyText().contains("区外伙伴");
    }

    @Test
    void whatIsWrongIsSaidFieldByFieldAndNothingTypedIsLost() {
        wrong("代码请用", form("x"));
        wrong("请写中文名称", form("AB", "name_zh", " "));
        wrong("英文名称请不超过", form("AB", "name_en", "x".repeat(81)));
        wrong("请选一个类别", form("AB", "kind", "MOON"));
        wrong("请写一个日期", form("AB", "since", "昨天"));
        wrong("至少选一个本区现有的镇街", form("AB", "kind", "AREA"));
        wrong("至少选一个本区现有的镇街", form("AB", "kind", "AREA", "place", "QX-01"));
        wrong("只有跨界片区才选镇街", form("AB", "place", "QX"));
        wrong("这一行不是台账公钥", form("AB", "key", "linjiang.example+00000000+AAAA"));
        assertThat(admin.post("/desk/partners", form("AB", "about", " ")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("一起办什么", "云岭区政协");
        assertThat(partners.book().find("AB")).isEmpty();
    }

    @Test
    void onlyTheAdministratorChangesTheListAndEveryChangeIsEvidence(@Autowired List<LeafEvidence> evidence) {
        var chair = Desk.of(pages, accounts, Role.CHAIR, ScopeRef.DISTRICT);
        assertThat(chair.get("/desk/partners")).hasStatus(HttpStatus.NOT_FOUND);
        assertThatThrownBy(() -> partners.begin(Viewer.ANYONE, StagedPartners.paired("ZZ", "某县", "")))
                .isInstanceOf(NotFound.class);
        partners.begin(StagedPartners.ADMIN, StagedPartners.paired("PX", "平溪县政协", ""));
        assertThatThrownBy(() -> partners.end(StagedPartners.ADMIN, "PX", 7, LocalDate.of(2026, 5, 1)))
                .isInstanceOf(Stale.class);
        assertThat(admin.get("/desk/partners/NONE")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(evidence.stream().filter(one -> one.owns("partners.begun"))).hasSize(1);
        assertThat(jdbc.sql("""
                        select count(*)
                        from partner_step
                        where partner = 'PX'
                        """).query(Long.class).single()).isEqualTo(1);
    }
}
