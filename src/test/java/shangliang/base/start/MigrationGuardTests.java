package shangliang.base.start;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.TestPostgres;

/** A version leaves the data of a newer one alone. */
class MigrationGuardTests {

    private static final String FROM_THE_FUTURE = """
            insert into flyway_schema_history
                (installed_rank, version, description, type, script, installed_by, execution_time, success)
            values (9999, :version, 'later', 'SQL', 'later.sql', 'someone', 1, true)
            """;

    @Test
    void dataOfANewerVersionAreRefused() {
        assertRefused("9999");
    }

    @Test
    void aNewerVersionIsKnownByAnyNumber() {
        assertRefused("001.5");
    }

    private static void assertRefused(String version) {
        var database = TestPostgres.fresh();
        JdbcClient.create(database)
                .sql(FROM_THE_FUTURE)
                .param("version", version)
                .update();
        var flyway = Flyway.configure().dataSource(database).load();
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new MigrationGuard().migrate(flyway))
                .extracting(StartRefused::key)
                .isEqualTo("base.start.newer");
        TestPostgres.discard(database);
    }
}
