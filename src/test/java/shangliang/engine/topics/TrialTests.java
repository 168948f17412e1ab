package shangliang.engine.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures by which suggestions are judged, against sums done by hand. */
class TrialTests {

    private static final Trial TRIAL = new Trial(List.of(
            new Outcome("road", "road", 0.9),
            new Outcome("road", "road", 0.8),
            new Outcome("road", "water", 0.6),
            new Outcome("water", "water", 0.7)));

    @Test
    void theMacroF1IsTheMeanOverTheTopics() {
        // road: precision 1, recall 2/3; water: precision 1/2, recall 1
        assertThat(TRIAL.macroF1()).isCloseTo((0.8 + 2.0 / 3) / 2, within(1e-12));
        assertThat(TRIAL.accuracy()).isEqualTo(0.75);
    }

    @Test
    void theCalibrationErrorComparesConfidenceWithTruthInEachBin() {
        // lower half: confidence .65, right .5; upper half: .85, right 1
        assertThat(TRIAL.calibrationError(2)).isCloseTo(0.15, within(1e-12));
        assertThat(TRIAL.calibrationError(1)).isCloseTo(0, within(1e-12));
    }

    @Test
    void theThresholdIsTheLowestConfidenceThatKeepsThePrecision() {
        assertThat(TRIAL.threshold(1)).isEqualTo(0.7);
        assertThat(TRIAL.coverage(1)).isEqualTo(0.75);
        assertThat(TRIAL.threshold(0.75)).isEqualTo(0.6);
        assertThat(TRIAL.coverage(0.75)).isEqualTo(1);
    }

    @Test
    void whenNothingIsSureEnoughNothingIsCovered() {
        var wrong = new Trial(List.of(new Outcome("road", "water", 0.99)));
        assertThat(wrong.threshold(0.95)).isGreaterThan(1);
        assertThat(wrong.coverage(0.95)).isZero();
    }
}
