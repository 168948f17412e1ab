package shangliang.consultation.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static shangliang.consultation.StagedConsultations.LEAD;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.PageTest;
import shangliang.TestClock;
import shangliang.TestPostgres;
import shangliang.base.Refused;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.consultation.ConsultationFacts;
import shangliang.consultation.Consultations;
import shangliang.consultation.StagedConsultations;
import shangliang.council.Council;
import shangliang.council.partners.Partners;
import shangliang.council.partners.StagedPartners;
import shangliang.engine.merkle.NoteSigner;
import shangliang.ledger.StagedKeys;
import shangliang.studios.StagedStudios;
import shangliang.studios.Studios;

/** Two districts with a database and a key each: a consultation goes over, is talked over there, and its result comes back. */
@PageTest
class RoundTripModuleTests {

    private static final ScopeRef HOST = ScopeRef.studio("S01");

    @Autowired
    ApplicationContext context;

    @Autowired
    JointMessages messages;

    @Autowired
    JointRows rows;

    @Autowired
    JointWords words;

    @Autowired
    ConsultationFacts facts;

    @Autowired
    Consultations consultations;

    @Autowired
    MockMvcTester pages;

    @Autowired
    TestClock clock;

    private String before;
    private Place here;
    private Place there;

    /** A district: its database, its key, and its list of partners. */
    private record Place(DataSource database, NoteSigner key, ApplicationContext context) {

        void enter() {
            ((DelegatingDataSource) context.getBean(DataSource.class)).setTargetDataSource(database);
            StagedKeys.use(context, key.text());
            StagedPartners.refresh(context);
        }

        /** What it knows of the other one. */
        void settle(String code, String name, NoteSigner other) {
            enter();
            StagedStudios.open(context.getBean(Council.class), context.getBean(Studios.class));
            context.getBean(Partners.class)
                    .begin(
                            StagedPartners.ADMIN,
                            StagedPartners.paired(code, name, other.verifier().text()));
        }
    }

    @BeforeEach
    void twoDistricts() {
        before = StagedKeys.now(context);
        var source = (DelegatingDataSource) context.getBean(DataSource.class);
        here = place("wangchuan.example/ledger", Objects.requireNonNull(source.getTargetDataSource()));
        there = place("linjiang.example/ledger", TestPostgres.fresh());
        there.settle("WC", "望川区政协", here.key());
        here.settle("LJ", "临江县政协", there.key());
    }

    private Place place(String name, DataSource database) {
        return new Place(database, NoteSigner.generate(name, new SecureRandom()), context);
    }

    @AfterEach
    void oneDistrict() {
        here.enter();
        StagedKeys.use(context, before);
        TestPostgres.discard((HikariDataSource) there.database());
    }

    private byte[] handed(String number, String home) {
        var handed = messages.hand(LEAD, number, home);
        assertThat(messages.hand(LEAD, number, home))
                .as("the same state is signed once")
                .isEqualTo(handed);
        return Objects.requireNonNull(rows.sent(handed.id()).orElseThrow().note())
                .getBytes(StandardCharsets.UTF_8);
    }

    private java.util.UUID id(String number) {
        return facts.numbered(Viewer.CLOCK, number).orElseThrow().ref().id();
    }

    private static void refused(String key, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOf(Refused.class).hasMessage("consultation.joint.refused." + key);
    }

    @Test
    void aConsultationGoesOverAndItsResultComesBack() {
        var staged = new StagedConsultations(consultations, clock);
        var asked = staged.propose("LJ");
        refused("inside", () -> messages.hand(LEAD, asked, "https://wangchuan.example"));
        staged.open(asked);
        var question = handed(asked, "https://wangchuan.example");

        there.enter();
        var taken = messages.receive(LEAD, question, HOST);
        refused("twice", () -> messages.receive(LEAD, question, HOST));
        var origin = Objects.requireNonNull(words.about(id(taken)).origin());
        assertThat(origin.partner().zh()).isEqualTo("望川区政协");
        assertThat(origin.href()).isEqualTo("https://wangchuan.example/consultations/" + asked);
        staged.open(taken);
        refused("early", () -> messages.hand(LEAD, taken, "https://linjiang.example"));
        staged.decide(taken);
        var answer = handed(taken, "https://linjiang.example");
        assertThat(new String(answer, StandardCharsets.UTF_8)).contains("linjiang.example/ledger");

        here.enter();
        assertThat(messages.receive(LEAD, answer, null)).isEqualTo(asked);
        refused("twice", () -> messages.receive(LEAD, answer, null));
        var heard = words.about(id(asked));
        assertThat(heard.origin()).isNull();
        assertThat(heard.answers()).hasSize(1);
        assertThat(pages.get().uri("/consultations/" + asked))
                .hasStatusOk()
                .bodyText()
                .contains("临江县政协那边定的", "平日九点半收摊", "周末另议", "https://linjiang.example/consultations/" + taken)
                .contains("收到临江县政协的结果", "邀请，临江县政协一道来");
    }
}
