package shangliang.consultation.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shangliang.consultation.StagedConsultations.LEAD;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import shangliang.Desk;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.consultation.Consultations;
import shangliang.consultation.Item;
import shangliang.consultation.StagedConsultations;
import shangliang.council.Council;
import shangliang.council.partners.Partners;
import shangliang.council.partners.StagedPartners;
import shangliang.engine.merkle.NoteSigner;
import shangliang.engine.merkle.SignedNote;
import shangliang.identity.Accounts;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** Messages of partners through the pages: what is taken, and why the rest is not. */
@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JointPageTests {

    private static final String NAME = "linjiang.example/ledger";
    private static final NoteSigner KEY = NoteSigner.generate(NAME, new SecureRandom());
    private static final ScopeRef HOST = ScopeRef.studio("S01");
    private static final String HOME = "/desk/partners/messages";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    JointMessages messages;

    @Autowired
    Consultations consultations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Desk lead;
    private Desk clerk;

    @BeforeAll
    void district(@Autowired Council council, @Autowired Studios studios, @Autowired Partners partners) {
        StagedStudios.open(council, studios);
        partners.begin(
                StagedPartners.ADMIN,
                StagedPartners.paired("LJ", "临江县政协", KEY.verifier().text()));
        partners.begin(StagedPartners.ADMIN, StagedPartners.paired("YL", "云岭区政协", ""));
        lead = Desk.of(pages, accounts, Role.STUDIO_LEAD, HOST);
        clerk = Desk.of(pages, accounts, Role.CLERK, ScopeRef.DISTRICT);
    }

    private static Handover said(String question, @Nullable UUID answers) {
        return new Handover(
                1,
                UUID.randomUUID(),
                Handover.Kind.TOPIC,
                new Handover.From("临江县", NAME),
                "2026-" + UUID.randomUUID(),
                question,
                "界河两岸的住户",
                "上游三处排口",
                "两县水务局",
                List.<Item>of(),
                "https://linjiang.example/consultations/2026-000007",
                LocalDate.of(2026, 3, 1),
                answers);
    }

    private static byte[] signed(String text, NoteSigner key) {
        return SignedNote.sign(text, key).text().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] message(String question) {
        return signed(said(question, null).text(), KEY);
    }

    private MvcTestResult upload(Desk desk, byte[] file, String host) {
        return desk.upload(HOME, file, "host", host);
    }

    private void wrong(String said, byte[] file) {
        var before = count();
        assertThat(upload(clerk, file, "studio:S01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(said, "value=\"studio:S01\" selected");
        assertThat(count()).isEqualTo(before);
    }

    private long count() {
        return jdbc.sql("""
                        select (select count(*) from joint_message) + (select count(*) from consultation)
                        """).query(Long.class).single();
    }

    @Test
    void aTopicIsTakenOnceAndItsPartnerAndPublicPageStayWithIt() {
        var file = message("界河的水谁来测？");
        assertThat(lead.get(HOME)).hasStatusOk().bodyText().contains("收一份消息", "value=\"studio:S01\" selected");
        var taken = upload(lead, file, "studio:S01");
        assertThat(taken).hasStatus(HttpStatus.SEE_OTHER);
        var at = String.valueOf(taken.getResponse().getRedirectedUrl());
        assertThat(lead.get(at))
                .hasStatusOk()
                .bodyText()
                .contains("界河的水谁来测？", "题目来自临江县政协", "https://linjiang.example/consultations/2026-000007")
                .contains("临江县政协一道来", "上游三处排口");
        assertThat(upload(lead, file, "studio:S01"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("已经收过");
        assertThat(lead.get(HOME)).bodyText().contains("界河的水谁来测？", "收下的题目", "临江县政协");
        var other = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S02"));
        assertThat(other.get(HOME)).hasStatusOk().bodyText().doesNotContain("界河的水谁来测？");
        var id = jdbc.sql("""
                        select message.id
                        from joint_message as message
                        join consultation on consultation.id = message.consultation
                        where question = '界河的水谁来测？'
                        """).query(UUID.class).single();
        var download = HOME + "/" + id + "/file";
        assertThat(lead.get(download)).hasStatusOk().body().isEqualTo(file);
        assertThat(other.get(download)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(clerk.get(HOME + "/" + UUID.randomUUID() + "/file")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void laterNewsOfTheSameMatterBeginsNoSecondTopic() {
        var first = said("渡船几点收班？", null);
        var number = messages.receive(LEAD, signed(first.text(), KEY), HOST);
        var before = count();
        var later =
                first.text().replace(first.id().toString(), UUID.randomUUID().toString());
        assertThat(messages.receive(LEAD, signed(later, KEY), null)).isEqualTo(number);
        assertThat(count()).as("one message more, no consultation").isEqualTo(before + 1);
    }

    @Test
    void twoWhoTakeTheSameMessageAtOnceMakeOneTopic() throws InterruptedException {
        var file = message("河堤归谁修？");
        var before = count();
        Callable<Boolean> take = () -> {
            try {
                messages.receive(LEAD, file, HOST);
                return true;
            } catch (Refused late) {
                return false;
            }
        };
        try (var pool = Executors.newFixedThreadPool(4)) {
            var taken = pool.invokeAll(List.of(take, take, take, take)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(taken).containsOnlyOnce(true);
        }
        assertThat(count()).as("one message, one consultation").isEqualTo(before + 2);
    }

    @Test
    void oneByteChangedAnywhereIsRefused() {
        var file = message("一座桥两头修？");
        var before = count();
        for (int at = 0; at < file.length; at += 7) {
            var changed = file.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> messages.receive(LEAD, changed, HOST)).isInstanceOf(Invalid.class);
        }
        assertThat(count()).isEqualTo(before);
        wrong(
                "内容被改过或传坏了",
                new String(file, StandardCharsets.UTF_8).replace("一座桥", "两座桥").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoMessageOfAPartnerIsToldWhy() {
        wrong("请选伙伴发来的文件", new byte[0]);
        wrong("文件超过256 KB", new byte[256 * 1024 + 1]);
        wrong("这不是交接消息", "你好".getBytes(StandardCharsets.UTF_8));
        wrong("这不是交接消息", new byte[] {(byte) 0xff, (byte) 0xfe, 10, 10, 10});
        wrong("这不是交接消息", signed("{\"version\":1}\n", KEY));
        wrong("这不是交接消息", signed("wangchuan\n1\n", KEY));
        wrong("这不是交接消息", signed(said("几点收？", null).text().replace("\"version\":1", "\"version\":2"), KEY));
        wrong("这不是交接消息", signed(said("几点收？", null).text().replace("https://", "javascript:"), KEY));
        wrong("这不是交接消息", signed(said("几点收？", null).text().replace(NAME, "other.example"), KEY));
        var stranger = NoteSigner.generate("stranger.example/ledger", new SecureRandom());
        wrong("不认得签名“stranger.example/ledger”", signed(said("几点收？", null).text(), stranger));
        var other = NoteSigner.generate(NAME, new SecureRandom());
        wrong("不是用登记的公钥签的", signed(said("几点收？", null).text(), other));
        wrong("它回的不是我们发出的消息", signed(said("几点收？", UUID.randomUUID()).text(), KEY));
        wrong("最多 80 字", signed(said("字".repeat(81), null).text(), KEY));
    }

    @Test
    void aNewTopicNeedsSomebodyWhoLeadsItAndOnlyClerkOrStudioTakesIt() {
        var file = message("校车跨区怎么走？");
        assertThat(upload(clerk, file, ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("请选由谁牵头");
        assertThat(upload(clerk, file, "organ:NONE")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThatThrownBy(() -> messages.receive(StagedConsultations.CHAIR, file, HOST))
                .isInstanceOf(NotFound.class);
        assertThat(upload(clerk, file, "studio:S01")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void whoLeadsAConsultationHandsItOverAsAFileAndNobodyElse() {
        var staged = new StagedConsultations(consultations, clock);
        var number = staged.propose("YL");
        var at = "/desk/consultations/" + number;
        assertThat(lead.get(at)).hasStatusOk().bodyText().doesNotContain(at + "/handover");
        assertThat(lead.get(at + "/handover")).bodyText().contains("还没有公开");
        assertThat(lead.post(at + "/handover"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("还没有公开");
        staged.open(number);
        assertThat(lead.get(at)).bodyText().contains(at + "/handover", "云岭区政协一道来");
        assertThat(lead.get(at + "/handover")).bodyText().contains("签名生成文件", "发给云岭区政协", "夜里十点还有三十个摊");
        assertThat(lead.post(at + "/handover")).hasRedirectedUrl(at + "/handover");
        assertThat(lead.post(at + "/handover")).hasRedirectedUrl(at + "/handover");
        assertThat(lead.get(at + "/handover"))
                .bodyText()
                .containsOnlyOnce("/file\"")
                .doesNotContain("签名生成文件");
        var other = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S02"));
        assertThat(other.get(at + "/handover")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(other.post(at + "/handover")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(pages.get().uri("/consultations/" + number)).bodyText().contains("云岭区政协一道来");
        assertThat(pages.get().uri("/partners")).bodyText().contains("联合协商", "/consultations/" + number);
    }

    @Test
    void whoComesAlongIsChangedUntilTheDayByWhoeverLeadsIt() {
        var staged = new StagedConsultations(consultations, clock);
        var number = staged.propose(null);
        var at = "/desk/consultations/" + number;
        staged.open(number);
        var open = "/consultations/" + number;
        assertThat(pages.get().uri(open)).bodyText().doesNotContain("云岭区政协");
        assertThat(lead.post(at + "/partner", "partner", "NONE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("现在没有这个区外伙伴");
        assertThat(lead.post(at + "/partner", "partner", "YL", "version", "0")).hasStatus(HttpStatus.CONFLICT);
        assertThat(lead.post(at + "/partner", "partner", "YL")).hasRedirectedUrl(at + "?done=partner");
        assertThat(pages.get().uri(open)).bodyText().contains("云岭区政协一道来", "换了一起办的单位");
        var other = Desk.of(pages, accounts, Role.STUDIO_LEAD, ScopeRef.studio("S02"));
        assertThat(other.post(at + "/partner", "partner", "")).hasStatus(HttpStatus.CONFLICT);
        assertThat(lead.post(at + "/partner", "partner", "")).hasRedirectedUrl(at + "?done=partner");
        assertThat(pages.get().uri(open)).bodyText().doesNotContain("云岭区政协");
        staged.decide(number);
        assertThat(lead.get(at)).bodyText().doesNotContain(at + "/partner");
        assertThat(lead.post(at + "/partner", "partner", "YL")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void aPartnerThatIsNoneIsRefusedWithEverythingKept() {
        assertThat(lead.post(
                        "/desk/consultations",
                        "question",
                        "渡口还开吗？",
                        "affected",
                        "两岸住户",
                        "host",
                        "studio:S01",
                        "channel",
                        "CONFERENCE",
                        "scale",
                        "SMALL",
                        "numbers",
                        "",
                        "partner",
                        "NONE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("现在没有这个区外伙伴", "渡口还开吗？");
    }
}
