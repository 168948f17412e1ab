package shangliang.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.voices.Staged;
import shangliang.voices.Voices;

/** What was put together for one reader is given to the next for a minute, with its hour, and no longer. */
@ModuleTest
class LatestModuleTests {

    @Test
    void aMinuteLaterItIsPutTogetherAnew(
            @Autowired Views views,
            @Autowired Insight insight,
            @Autowired TestClock clock,
            @Autowired Voices voices,
            @Autowired Council council,
            @Autowired Duties duties) {
        var latest = new Latest(views, clock, Duration.ofMinutes(1));
        var period = Period.usual(LocalDate.of(2026, 3, 9));
        assertThat(latest.of(period).fresh().built()).isFalse();
        var staged = new Staged(voices);
        staged.district(council, duties);
        insight.rebuild();
        var first = latest.of(period);
        assertThat(first.headline().heard().now()).isZero();
        staged.said("村口的路灯坏了一个月，晚上走路看不见");
        insight.catchUp();
        clock.advance(Duration.ofSeconds(59));
        assertThat(latest.of(period)).isSameAs(first);
        clock.advance(Duration.ofSeconds(1));
        var next = latest.of(period);
        assertThat(next.headline().heard().now()).isEqualTo(1);
        assertThat(next.fresh().at()).isEqualTo(clock.instant());
    }
}
