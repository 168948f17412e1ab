package shangliang.likeness.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import shangliang.engine.topics.Direction;
import shangliang.engine.topics.Example;
import shangliang.engine.topics.Said;
import shangliang.engine.topics.Trial;

/** Bars on messages of real people; {@code bin/bench topics} measures them in full, with the meanings. */
@EnabledIf(value = "there", disabledReason = "the real messages are not there (SHANGLIANG_TEST_DATA)")
class RealMessagesTests {

    static boolean there() {
        return Files.exists(Terminal.data("train.csv"));
    }

    @Test
    void theLettersAloneTellTheTopicOfNineInTen() {
        var file = MessageFile.read(Terminal.data("train.csv"), Column.TEXT, Column.TOPIC);
        var trial = Trial.of(file.rows().stream()
                .map(row -> new Example(
                        "",
                        new Said(file.cell(row, Column.TITLE), file.cell(row, Column.TEXT), Direction.unknown()),
                        file.cell(row, Column.TOPIC)))
                .toList());
        System.out.printf(
                "topics by letters: macro-F1 %.4f, calibration error %.4f, coverage at 95 %% %.3f%n",
                trial.macroF1(), trial.calibrationError(15), trial.coverage(0.95));
        assertThat(trial.outcomes()).hasSize(2952);
        assertThat(trial.macroF1()).isGreaterThan(0.895);
        assertThat(trial.calibrationError(15)).isLessThan(0.05);
        assertThat(trial.coverage(0.95)).isGreaterThan(0.8);
    }
}
