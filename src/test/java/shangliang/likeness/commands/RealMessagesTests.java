package shangliang.likeness.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import shangliang.bench.BruteForce;
import shangliang.engine.topics.Direction;
import shangliang.engine.topics.Example;
import shangliang.engine.topics.Said;
import shangliang.engine.topics.Trial;
import shangliang.engine.topics.duplicates.Duplicates;

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

    @Test
    void nearDuplicatesAreThoseThatComparingAllWithAllFinds() {
        var file = MessageFile.read(Terminal.data("fujian3_messages.csv"), Column.TEXT);
        var found = new HashSet<String>();
        var duplicates = new Duplicates();
        var letters = new ArrayList<String>();
        for (int i = 0; i < file.rows().size(); i++) {
            var row = file.rows().get(i);
            var said = new Said(file.cell(row, Column.TITLE), file.cell(row, Column.TEXT), Direction.unknown());
            letters.add(said.letters());
            for (var twin : duplicates.add(Integer.toString(i), said.letters())) {
                found.add(twin.id() + "-" + i);
            }
        }
        var truth = BruteForce.pairs(letters, Duplicates.LIKE);
        var right = truth.stream().filter(found::contains).count();
        System.out.printf("near-duplicates: %d pairs, %d found, %d of them right%n", truth.size(), found.size(), right);
        assertThat(truth).hasSizeGreaterThan(100);
        assertThat((double) right / truth.size()).isGreaterThanOrEqualTo(0.98);
        assertThat((double) right / found.size()).isGreaterThanOrEqualTo(0.95);
    }
}
