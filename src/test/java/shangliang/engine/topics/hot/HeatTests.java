package shangliang.engine.topics.hot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import shangliang.engine.topics.Direction;
import shangliang.engine.topics.Said;

/** Heat counts people, not texts, and those who join only a little. */
class HeatTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static Raised point(String id, String person, int daysAgo, int joined) {
        return new Raised(id, new Said("", "", Direction.unknown()), "", TODAY.minusDays(daysAgo), person, joined);
    }

    @Test
    void aPersonCountsOnceInThirtyDays() {
        var heat = Heat.of(List.of(point("1", "a", 31, 0), point("2", "a", 29, 0), point("3", "a", 1, 0)), TODAY);
        assertThat(heat.people()).isOne();
        assertThat(heat.counted()).isEqualTo(2);
    }

    @Test
    void afterHalfAYearAVoiceCountsHalf() {
        assertThat(Heat.of(List.of(point("1", "a", 182, 0)), TODAY).degree()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aThousandWhoJoinCountLikeThreeWhoSpeak() {
        var joined = Heat.of(List.of(point("1", "a", 0, 999)), TODAY);
        assertThat(joined.joined()).isEqualTo(999);
        assertThat(joined.degree()).isCloseTo(1 + 3, within(1e-9));
    }

    @Test
    void withoutANameEachIsSomebodyElse() {
        assertThat(Heat.of(List.of(point("1", "", 0, 0), point("2", "", 0, 0)), TODAY)
                        .people())
                .isEqualTo(2);
    }
}
