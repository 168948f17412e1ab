package shangliang.engine.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a text is made of: runs of letters that others share. */
class VocabularyTests {

    private static final Grams PAIRS = new Grams(2, Integer.MAX_VALUE);

    @Test
    void runsOfEveryLengthAreCounted() {
        var runs = PAIRS.of("水水灯");
        assertThat(runs.keys()).hasSize(4).isSorted();
        assertThat(runs.counts()).containsExactlyInAnyOrder(2, 1, 1, 1);
    }

    @Test
    void onlyTheBeginningIsReadWhenAsked() {
        assertThat(new Grams(1, 2).of("水灯路").keys()).hasSize(2);
        assertThat(new Grams(3, 60).of("").keys()).isEmpty();
    }

    @Test
    void whatOnlyOneTextSaysIsNoFeature() {
        var vocabulary = new Vocabulary(PAIRS, List.of("水灯", "水路"));
        assertThat(vocabulary.size()).isEqualTo(1);
        assertThat(vocabulary.weigh("灯路").size()).isZero();
    }

    @Test
    void aTextHasLengthOneAndRareRunsWeighMore() {
        var vocabulary = new Vocabulary(new Grams(1, 99), List.of("水灯", "水灯", "水路", "水路", "水"));
        var weights = vocabulary.weigh("水灯").values();
        assertThat(weights[0] * weights[0] + weights[1] * weights[1]).isCloseTo(1, within(1e-12));
        // 水 (U+6C34) comes before 灯 (U+706F)
        assertThat(weights[1]).isGreaterThan(weights[0]);
    }

    @Test
    void placesAndNumbersAreMasked() {
        var one = new Said("A3区", "停水 12 天", Direction.unknown());
        assertThat(one.theme()).isEqualTo("x区停水0天");
        assertThat(one.letters()).isEqualTo("A3区停水12天");
        assertThat(new Said("Ａ", "　b\u200b", Direction.unknown()).letters()).isEqualTo("Ab");
    }
}
