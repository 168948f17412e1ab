package shangliang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shangliang.base.SourceRef;

class KeysTests {

    private static final Instant NOW = Instant.parse("2026-03-09T01:00:00Z");
    private static final SourceRef LAMP = new SourceRef("voice", new UUID(0, 1));
    private static final SourceRef ROAD = new SourceRef("voice", new UUID(0, 2));

    @Test
    void severalMattersAreOpenAtOnce() {
        var keys = Keys.parse(Keys.NONE.with(LAMP, NOW).with(ROAD, NOW).toString());
        assertThat(keys.holds(LAMP, NOW)).isTrue();
        assertThat(keys.holds(ROAD, NOW)).isTrue();
        assertThat(keys.without(LAMP).holds(LAMP, NOW)).isFalse();
        assertThat(keys.without(LAMP).holds(ROAD, NOW)).isTrue();
    }

    @Test
    void aKeyExpiresAfterHalfAnHourWithoutALook() {
        var keys = Keys.NONE.with(LAMP, NOW);
        assertThat(keys.holds(LAMP, NOW.plus(Duration.ofMinutes(29)))).isTrue();
        assertThat(keys.holds(LAMP, NOW.plus(Duration.ofMinutes(30)))).isFalse();
    }

    @Test
    void aLookProlongsItButMostLooksWriteNothing() {
        var keys = Keys.NONE.with(LAMP, NOW);
        assertThat(keys.stale(LAMP, NOW.plusSeconds(60))).isFalse();
        assertThat(keys.stale(LAMP, NOW.plusSeconds(180))).isTrue();
    }

    @Test
    void theKeyUnusedForLongestGivesWay() {
        var keys = Keys.NONE.with(LAMP, NOW);
        for (int i = 1; i <= 20; i++) {
            keys = keys.with(new SourceRef("voice", new UUID(1, i)), NOW.plusSeconds(i));
        }
        assertThat(keys.held()).hasSize(20);
        assertThat(keys.holds(LAMP, NOW)).isFalse();
    }

    @Test
    void anEmptyTextHoldsNothing() {
        assertThat(Keys.parse("").held()).isEmpty();
    }
}
