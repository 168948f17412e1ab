package shangliang.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The sentence model inside the jar, and what happens when it is not there. */
class MeaningTests {

    private static final Meaning MEANING = new Meaning();

    @Test
    void theSameInOtherWordsIsNearerThanAnotherMatter() {
        var water = MEANING.of("三楼以上晚上没有水，水压太低");
        var pressure = MEANING.of("小区高层自来水压力不足，晚饭时间水龙头不出水");
        var lamp = MEANING.of("村口的路灯坏了一个月，晚上走路看不见");
        assertThat(Meaning.likeness(water, pressure)).isGreaterThan(Meaning.likeness(water, lamp) + 0.15f);
    }

    @Test
    void everyVectorHasLengthOne() {
        for (var text : new String[] {"水", "The street lamp is broken", "屋頭漏雨，老汉儿莫得法子咯", "👍", "水".repeat(10_000)}) {
            var vector = MEANING.of(text);
            assertThat(vector).hasSize(Meaning.SIZE);
            assertThat(Meaning.likeness(vector, vector)).isEqualTo(1f, within(1e-4f));
        }
    }

    @Test
    void blankTextMeansNothing() {
        assertThat(MEANING.of(" \n　")).containsOnly(0f);
    }

    @Test
    void ofALongTextBeginningAndEndCount() {
        var filler = "其他情况说明。".repeat(1_400);
        var matter = "自来水压力不足，三楼没有水。".repeat(10);
        var plain = MEANING.of(filler);
        var water = MEANING.of(matter);
        var bare = Meaning.likeness(plain, water);
        assertThat(Meaning.likeness(MEANING.of(matter + filler), water)).isGreaterThan(bare + 0.1f);
        assertThat(Meaning.likeness(MEANING.of(filler + matter), water)).isGreaterThan(bare + 0.1f);
    }

    @Test
    void theSameTextAlwaysMeansTheSame() {
        assertThat(MEANING.of("路灯不亮")).isEqualTo(MEANING.of("路灯不亮"));
    }

    @Test
    void aMissingModelIsSaidInWordsAndTriedOnce() {
        var tries = new AtomicInteger();
        var without = new Meaning(() -> {
            tries.incrementAndGet();
            throw new ExceptionInInitializerError("no such file in the jar");
        });
        assertThat(without.isThere()).isFalse();
        assertThatThrownBy(() -> without.of("路灯不亮"))
                .isInstanceOf(MeaningMissing.class)
                .hasMessageContaining(Meaning.MODEL)
                .hasMessageContaining("by words alone");
        assertThat(tries).hasValue(1);
    }
}
