package shangliang.engine.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Directions, and the description by which a linear machine sees their likeness. */
class LandmarksTests {

    private static final Direction EAST = Direction.of(2, 0);
    private static final Direction NORTH_EAST = Direction.of(1, 1);

    @Test
    void aDirectionHasLengthOne() {
        assertThat(EAST.cosine(EAST)).isCloseTo(1, within(1e-6));
        assertThat(EAST.cosine(NORTH_EAST)).isCloseTo(Math.sqrt(0.5), within(1e-6));
    }

    @Test
    void nothingHasNoDirection() {
        assertThat(Direction.of().isKnown()).isFalse();
        assertThat(Direction.of(0, 0).isKnown()).isFalse();
        assertThat(Direction.of(Float.NaN).isKnown()).isFalse();
        assertThat(Direction.unknown().cosine(EAST)).isZero();
    }

    @Test
    void directionsOfDifferentModelsAreNotCompared() {
        assertThat(Direction.of(1, 0, 0).cosine(EAST)).isZero();
    }

    @Test
    void theProductOfDescriptionsIsTheFourthPowerOfTheCosine() {
        var landmarks = new Landmarks(List.of(EAST, NORTH_EAST, Direction.unknown(), Direction.of(-1, 3)));
        var one = landmarks.describe(EAST);
        var other = landmarks.describe(NORTH_EAST);
        assertThat(landmarks.size()).isEqualTo(3);
        assertThat(Product.of(one, other, 3)).isCloseTo(0.25, within(0.01));
        assertThat(Product.of(one, one, 3)).isCloseTo(1, within(0.01));
        assertThat(landmarks.describe(Direction.unknown())).containsOnly(0);
    }

    @Test
    void theSameTextTwiceDoesNoHarm() {
        var twice = new Landmarks(List.of(EAST, EAST));
        assertThat(Arrays.stream(twice.describe(EAST))).allMatch(Double::isFinite);
    }
}
