package shangliang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import shangliang.base.Calendars;
import shangliang.base.Zone;

@PageTest
class TestGroundTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    @Autowired
    Calendars calendars;

    @Autowired
    MockMvcTester pages;

    @Test
    void theDatabaseIsMigratedAndOfItsOwn() {
        assertThat(jdbc.sql("select count(*) from calendar_day")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThat(jdbc.sql("select current_database()").query(String.class).single())
                .doesNotContain("template");
    }

    @Test
    void theClockMovesOnlyWhenTold() {
        clock.reset();
        clock.advance(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo(TestClock.START.plus(Duration.ofHours(1)));
        clock.workingDays(5, calendars.current());
        assertThat(Zone.day(clock.instant())).isEqualTo("2026-03-16");
    }

    @Test
    void pagesAreAskedThroughTheWholeChain() {
        assertThat(pages.get().uri("/actuator/health")).hasStatusOk();
    }
}
