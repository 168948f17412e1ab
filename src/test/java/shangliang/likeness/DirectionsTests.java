package shangliang.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is lost when a direction is packed is too little to notice. */
class DirectionsTests {

    @Test
    void likenessSurvivesPackingToAHundredth() {
        var chance = new Random(42);
        for (int i = 0; i < 200; i++) {
            var one = direction(chance, null);
            var other = direction(chance, one);
            var exact = Meaning.likeness(one, other);
            var packed = Meaning.likeness(
                    Directions.unpack(Directions.pack(one)), Directions.unpack(Directions.pack(other)));
            assertThat(packed).isEqualTo(exact, within(0.01f));
        }
    }

    @Test
    void nothingStaysNothing() {
        var packed = Directions.pack(new float[Meaning.SIZE]);
        assertThat(Directions.points(packed)).isFalse();
        assertThat(Directions.points(new byte[0])).isFalse();
        assertThat(Directions.unpack(packed)).containsOnly(0f);
    }

    private static float[] direction(Random chance, float[] near) {
        var vector = new float[Meaning.SIZE];
        var sum = 0.0;
        for (int i = 0; i < vector.length; i++) {
            vector[i] = (float) chance.nextGaussian() + (near == null ? 0 : near[i] * 30);
            sum += vector[i] * vector[i];
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= (float) Math.sqrt(sum);
        }
        return vector;
    }
}
