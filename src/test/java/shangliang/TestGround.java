package shangliang;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What a test puts in the place of the machine's clock and database. */
@TestConfiguration(proxyBeanMethods = false)
class TestGround {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    TestDatabase testDatabase() {
        return new TestDatabase();
    }

    /** One data source for the whole context, whose database is another one in every test class. */
    static final class TestDatabase extends DelegatingDataSource implements AutoCloseable {

        private HikariDataSource current = TestPostgres.template();

        TestDatabase() {
            setTargetDataSource(current);
        }

        /** Leaves the old database and goes on with a fresh one. */
        synchronized void renew() {
            var old = current;
            if (TestPostgres.isTemplate(old)) {
                old.close();
            }
            current = TestPostgres.fresh();
            setTargetDataSource(current);
            if (!TestPostgres.isTemplate(old)) {
                TestPostgres.discard(old);
            }
        }

        @Override
        public synchronized void close() {
            current.close();
        }
    }
}
