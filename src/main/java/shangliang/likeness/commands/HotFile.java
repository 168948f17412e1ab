package shangliang.likeness.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import shangliang.base.Invalid;
import shangliang.engine.topics.Said;
import shangliang.engine.topics.hot.Cluster;
import shangliang.engine.topics.hot.Raised;

/** A file of messages as points for the finder, and what was found as columns of that file. */
record HotFile(MessageFile messages, List<Optional<LocalDate>> days, LocalDate today) {

    static final List<String> COLUMNS = List.of(
            "cluster",
            "rank",
            "size",
            "people",
            "counted",
            "joined",
            "first",
            "last",
            "place",
            "words",
            "cohesion",
            "heat");

    private static final List<String> ALONE = Collections.nCopies(COLUMNS.size(), "");

    /** Today is the day of the latest message; a file in which no time can be read is refused. */
    static HotFile of(MessageFile messages) {
        var days = messages.rows().stream()
                .map(row -> Days.read(messages.cell(row, Column.TIME)))
                .toList();
        var today = days.stream()
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new Invalid("time", "likeness.commands.hotTopics.timeless"));
        return new HotFile(messages, days, today);
    }

    /** The points have the index of their row as id: numbers in a file may be missing or stand twice. */
    List<Raised> points(List<Said> said) {
        return IntStream.range(0, said.size())
                .mapToObj(i -> point(i, said.get(i), messages.rows().get(i)))
                .toList();
    }

    private Raised point(int index, Said said, List<String> row) {
        return new Raised(
                Integer.toString(index),
                said,
                PlaceWord.in(said.letters()),
                days.get(index).orElse(today),
                messages.cell(row, Column.PERSON),
                joined(messages.cell(row, Column.JOINED)));
    }

    private static int joined(String cell) {
        return cell.matches("\\d{1,9}") ? Integer.parseInt(cell) : 0;
    }

    /** For every row, what was found about its matter; empty cells for a message that stands alone. */
    List<List<String>> cells(List<Cluster> clusters) {
        var cells = new ArrayList<>(Collections.nCopies(messages.rows().size(), ALONE));
        for (int i = 0; i < clusters.size(); i++) {
            var found = cells(clusters.get(i), i + 1);
            clusters.get(i).members().forEach(row -> cells.set(Integer.parseInt(row), found));
        }
        return cells;
    }

    private List<String> cells(Cluster cluster, int rank) {
        var heat = cluster.heat();
        return List.of(
                name(cluster),
                Integer.toString(rank),
                Integer.toString(cluster.members().size()),
                Integer.toString(heat.people()),
                Integer.toString(heat.counted()),
                Integer.toString(heat.joined()),
                cluster.first().toString(),
                cluster.last().toString(),
                cluster.place(),
                String.join(" ", cluster.words()),
                figure(cluster.cohesion()),
                figure(heat.degree()));
    }

    /** The number of its earliest message. */
    String name(Cluster cluster) {
        return messages.id(Integer.parseInt(cluster.id()));
    }

    static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
