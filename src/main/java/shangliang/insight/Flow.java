package shangliang.insight;

import java.util.ArrayList;
import java.util.List;
import shangliang.voices.PublicState;

/** The way of voices through the stages: how many are in each now, how many came to it, and how long they waited there. */
record Flow(List<Line> lines, List<Line> ends) {

    Flow {
        lines = List.copyOf(lines);
        ends = List.copyOf(ends);
    }

    /**
     * One stage.
     *
     * @param now how many are there now, and {@code late} of them past their time
     * @param came how many came to it in the period, and {@code before} in the same days a year ago
     */
    record Line(PublicState stage, int now, int late, int came, int before, Waits waits) {}

    /** What happened in the period: who came to a stage, the same a year ago, and who left it after how long. */
    record Moves(List<Sum> entered, List<Sum> before, List<Sum> left) {}

    static Flow of(Standing standing, Moves moves) {
        return new Flow(lines(Stages.WAY, standing, moves), lines(Stages.ENDS, standing, moves));
    }

    private static List<Line> lines(List<PublicState> stages, Standing standing, Moves moves) {
        var lines = new ArrayList<Line>();
        for (var stage : stages) {
            var name = stage.name();
            lines.add(new Line(
                    stage,
                    standing.at(name).n(),
                    standing.at(name).late(),
                    Sum.of(moves.entered(), fact -> fact.stage().equals(name)),
                    Sum.of(moves.before(), fact -> fact.stage().equals(name)),
                    Waits.of(moves.left().stream()
                            .filter(sum -> sum.fact().stage().equals(name))
                            .toList())));
        }
        return lines;
    }

    /** The scale all waits are drawn on, in working days. */
    int scale() {
        return Math.max(
                5,
                lines.stream().mapToInt(line -> line.waits().within(90)).max().orElse(0));
    }
}
