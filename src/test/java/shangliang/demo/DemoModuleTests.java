package shangliang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.TestPostgres;
import shangliang.base.District;
import shangliang.base.Zone;

/** Lives a small demo through and moves it into another database. */
@ModuleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoModuleTests {

    private static final int DAYS = 30;
    private static final int PEOPLE = 90;

    /** One of each post. */
    private static final List<String> LOGINS = List.of(
            "clerk",
            "supervision",
            "chair",
            "recheck",
            "admin",
            "station.qx",
            "studio.s01",
            "studio.s08",
            "unit.cg",
            "ta1",
            "committee",
            "group.g4",
            "member");

    @Autowired
    private BuildDemo build;

    @Autowired
    private DataSource database;

    @Autowired
    private Tables tables;

    @Autowired
    private Figures figures;

    @Autowired
    private LoadedRows loaded;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private MockMvcTester pages;

    private Simulation simulation;
    private Path directory;
    private Path packed;

    @BeforeAll
    void live(@TempDir Path place) throws IOException {
        directory = place;
        var time = new TestTime(clock);
        simulation = District.within(District.ONLY, () -> build.simulate(time, PEOPLE));
        loaded.mark(simulation.today(), Receipts.of(simulation, figures));
        packed = directory.resolve("demo.zip");
        new Packing(database, tables, made()).pack(packed);
    }

    private KeyFiles made() throws IOException {
        var voices = Files.writeString(directory.resolve("made-voices.key"), "one");
        var ledger = Files.writeString(directory.resolve("made-ledger.key"), "two");
        return new KeyFiles(voices, ledger);
    }

    /** The demo's time on the clock of the tests. */
    private record TestTime(TestClock clock) implements Time {

        private TestTime {
            clock.set(DemoClock.begin(Zone.day(TestClock.START).minusDays(DAYS)));
        }

        @Override
        public LocalDate today() {
            return Zone.day(TestClock.START);
        }

        @Override
        public int days() {
            return DAYS;
        }

        @Override
        public int crews() {
            return 1;
        }

        @Override
        public void dawn(Instant day) {
            set(day);
        }

        @Override
        public Instant now() {
            return clock.instant();
        }

        @Override
        public void set(Instant to) {
            if (to.isAfter(clock.instant())) {
                clock.set(to);
            }
        }
    }

    @Test
    void theDistrictIsAsLargeAsPromised() {
        assertThat(figures.counted())
                .containsEntry("members", 314L)
                .containsEntry("members in residence", 160L)
                .containsEntry("studios", 18L)
                .containsEntry("towns and streets", 23L)
                .containsEntry("units", 41L);
    }

    @Test
    void everyWorkIsHandedInAndTheEarlyOnesAreInTheLibrary() {
        assertThat(figures.counted()).containsEntry("works", 43L);
        assertThat(figures.counted().get("works in the library")).isGreaterThan(10);
        assertThat(jdbc.sql("select count(*) from work where phase = 'DRAFT'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void noLinkLeadsNowhereForAnybody() {
        var dead = new ArrayList<String>();
        for (var login : LOGINS) {
            var cookie = signedIn(login);
            var walker = new Walker(uri -> pages.get().uri(uri).cookie(cookie).exchange());
            walker.from("/desk").forEach(link -> dead.add(login + " " + link));
            assertThat(walker.shapes()).as(login).isGreaterThan(40);
        }
        dead.addAll(new Walker(uri -> pages.get().uri(uri).exchange()).from("/"));
        assertThat(dead).isEmpty();
    }

    private Cookie signedIn(String login) {
        var answer = pages.post()
                .uri("/sign-in")
                .param("login", login)
                .param("password", "wangchuan-demo")
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getCookie("session"), login);
    }

    @Test
    void theRulesRefuseNextToNothingOfIt() {
        assertThat(figures.acts()).isGreaterThan(PEOPLE * 4);
        assertThat(simulation.tally().refusals())
                .as(simulation.tally().refused().toString())
                .isLessThan((int) figures.acts() / 50);
    }

    @Test
    void everyActIsSealed() {
        assertThat(figures.counted()).containsEntry("unsealed acts", 0L);
    }

    @Test
    void nobodyActsBeforeAVoiceWasHeard() {
        assertThat(jdbc.sql(
                                "select count(*) from voice_step step join voice on voice.id = step.voice where at < received_at")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aSmallPlanFallsShortAndIsToldSo() {
        assertThat(figures.wrong(simulation)).isNotEmpty();
    }

    @Test
    void anEmptyDatabaseTakesTheWholeDistrictAndItsKeysOnce() throws SQLException, IOException {
        var other = empty();
        var keys = new KeyFiles(directory.resolve("v/voices.key"), directory.resolve("l/ledger.key"));
        try {
            assertThat(unpack(other, keys)).isTrue();
            assertThat(unpack(other, keys)).as("a second time").isFalse();
            var there = JdbcClient.create(other);
            for (var table : new String[] {"voice", "voice_step", "ledger_leaf", "member", "piece", "account"}) {
                var count = "select count(*) from " + table;
                assertThat(there.sql(count).query(Long.class).single())
                        .as(table)
                        .isEqualTo(jdbc.sql(count).query(Long.class).single());
            }
            assertThat(new LoadedRows(there).receipts()).isPresent();
            assertThat(there.sql(
                                    "select nextval('voice_number_2026') > (select max(serial) from voice where year = 2026)")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
            assertThat(Files.getPosixFilePermissions(directory.resolve("l/ledger.key")))
                    .hasSize(2);
        } finally {
            TestPostgres.discard(other);
        }
    }

    @Test
    void aDistrictWithKeysOfItsOwnDoesNotBecomeTheDemo() throws SQLException, IOException {
        var other = empty();
        var own = directory.resolve("own.key");
        Files.writeString(own, "not the demo's");
        try {
            assertThat(unpack(other, new KeyFiles(own, own))).isFalse();
            assertThat(new LoadedRows(JdbcClient.create(other)).receipts()).isEmpty();
        } finally {
            TestPostgres.discard(other);
        }
    }

    /** Tables alone, without what an application writes at its first start. */
    private static HikariDataSource empty() {
        var database = TestPostgres.bare();
        Flyway.configure().dataSource(database).load().migrate();
        return database;
    }

    private boolean unpack(DataSource to, KeyFiles keys) throws SQLException, IOException {
        try (var connection = to.getConnection();
                var stream = Files.newInputStream(packed)) {
            return new Unpacking(connection, keys).unpack(stream);
        }
    }
}
