package shangliang.voices.suggest;

import java.util.List;
import java.util.function.ToIntFunction;

/** How often people decided as was suggested, by the topic they decided; never by who decided. */
public record Agreement(List<Line> lines) {

    public Agreement {
        lines = List.copyOf(lines);
    }

    /**
     * Decisions for one topic.
     *
     * @param same of these decisions, those that were suggested
     * @param sure those for which some topic was suggested with certainty
     * @param sureSame of the sure ones, those decided so
     */
    public record Line(String topic, int decisions, int same, int sure, int sureSame) {}

    public int decisions() {
        return sum(Line::decisions);
    }

    public int same() {
        return sum(Line::same);
    }

    public int sure() {
        return sum(Line::sure);
    }

    public int sureSame() {
        return sum(Line::sureSame);
    }

    private int sum(ToIntFunction<Line> part) {
        return lines.stream().mapToInt(part).sum();
    }
}
