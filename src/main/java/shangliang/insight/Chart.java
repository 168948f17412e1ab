package shangliang.insight;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/** Lines or bars over months: drawn by the server as it is, and by a script, where there is one, so that it can be asked. */
record Chart(List<String> labels, List<Series> series) {

    static final int WIDTH = 600;
    static final int HEIGHT = 160;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final double BAR = 0.7;

    Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
    }

    /** How a row of values is drawn. */
    enum Kind {
        LINE,
        GHOST,
        COLUMN
    }

    /**
     * One row of values.
     *
     * @param tone name of a colour of the house
     */
    record Series(String name, Kind kind, String tone, List<Integer> values) {

        Series {
            values = List.copyOf(values);
        }

        /** As the style sheet names it. */
        String look() {
            return kind.name().toLowerCase(Locale.ROOT) + " tone-" + tone;
        }
    }

    String json() {
        return MAPPER.writeValueAsString(this);
    }

    int most() {
        return Math.max(
                1,
                series.stream()
                        .flatMap(row -> row.values().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0));
    }

    /** The corners of a line, as SVG writes them. */
    String corners(Series row) {
        return IntStream.range(0, row.values().size())
                .mapToObj(i ->
                        (int) middle(i) + "," + (HEIGHT - height(row.values().get(i))))
                .collect(Collectors.joining(" "));
    }

    int height(int value) {
        return Math.round((float) HEIGHT * value / most());
    }

    /** Where a bar begins; the rows of bars stand beside each other. */
    int left(Series row, int i) {
        return (int) (middle(i) - step() * BAR / 2 + barWidth() * bars().indexOf(row));
    }

    int barWidth() {
        return Math.max(1, (int) (step() * BAR / Math.max(1, bars().size())));
    }

    private List<Series> bars() {
        return series.stream().filter(row -> row.kind() == Kind.COLUMN).toList();
    }

    private double step() {
        return (double) WIDTH / Math.max(1, labels.size());
    }

    private double middle(int i) {
        return step() * (i + 0.5);
    }
}
