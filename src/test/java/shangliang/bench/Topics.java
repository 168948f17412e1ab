package shangliang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import shangliang.engine.topics.Example;
import shangliang.engine.topics.Said;
import shangliang.engine.topics.TopicModel;
import shangliang.engine.topics.duplicates.Duplicates;
import shangliang.likeness.Meaning;

/** How well topics are suggested and near-duplicates linked on real messages, which are not part of the project. */
record Topics(Table table) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    void run() throws IOException {
        var given = System.getenv("SHANGLIANG_TEST_DATA");
        var messages = Path.of(given == null ? "../shared/data" : given, "messages");
        if (Files.exists(messages)) {
            topics(read(messages.resolve("train.csv")));
            duplicates(read(messages.resolve("fujian3_messages.csv")));
        } else {
            System.out.println("Not measured, for the real messages are not there (SHANGLIANG_TEST_DATA): " + messages);
        }
    }

    private static List<CSVRecord> read(Path file) throws IOException {
        try (var parser = FORMAT.parse(Files.newBufferedReader(file))) {
            return parser.getRecords();
        }
    }

    private void topics(List<CSVRecord> rows) {
        var meaning = new Meaning();
        meaning.isThere();
        var began = System.nanoTime();
        var examples = new ArrayList<Example>();
        for (var row : rows) {
            examples.add(new Example(
                    row.get("row"), Said.of(row.get("title"), row.get("text"), meaning::of), row.get("label")));
        }
        var each = milliseconds(began) / rows.size();
        table.add("meaning of a text", "%.1f ms".formatted(each), "", "|", "");
        TopicModel.learn(examples);
        began = System.nanoTime();
        var model = TopicModel.learn(examples);
        var seconds = milliseconds(began) / 1000;
        var name = "topics, learned from %,d texts and rehearsed five times".formatted(rows.size());
        table.limit(name, "%.1f s".formatted(seconds), seconds, 10, " s");
        judge(model);
        began = System.nanoTime();
        examples.forEach(example -> model.suggest(example.said()));
        table.add(
                "topic of a text beside its meaning",
                "%.2f ms".formatted(milliseconds(began) / rows.size()),
                "",
                "|",
                "");
    }

    private void judge(TopicModel model) {
        var trial = model.trial();
        least("topics, macro-F1 in five parts", trial.macroF1(), 0.9);
        var error = trial.calibrationError(15);
        table.add(
                "topics, calibration error in 15 bins",
                "%.4f".formatted(error),
                "",
                "|≤ 0.05",
                Table.kept(error <= 0.05));
        table.add("topics, coverage at 95 % precision", "%.3f".formatted(trial.coverage(0.95)), "", "|", "");
    }

    private void duplicates(List<CSVRecord> rows) {
        var texts = rows.stream()
                .map(row ->
                        Said.of(row.get(2), row.get(4), text -> new float[0]).letters())
                .toList();
        var began = System.nanoTime();
        var found = new HashSet<String>();
        var duplicates = new Duplicates();
        for (int i = 0; i < texts.size(); i++) {
            for (var twin : duplicates.add(Integer.toString(i), texts.get(i))) {
                found.add(twin.id() + "-" + i);
            }
        }
        table.add("near-duplicates of a text", "%.2f ms".formatted(milliseconds(began) / rows.size()), "", "|", "");
        var truth = BruteForce.pairs(texts, Duplicates.LIKE);
        var right = (double) truth.stream().filter(found::contains).count();
        least("near-duplicates, recall of %,d pairs".formatted(truth.size()), right / truth.size(), 0.98);
        least("near-duplicates, precision", right / found.size(), 0.95);
    }

    private void least(String measured, double value, double bar) {
        table.add(measured, "%.4f".formatted(value), "", "|≥ " + bar, Table.kept(value >= bar));
    }

    private static double milliseconds(long began) {
        return (System.nanoTime() - began) / 1e6;
    }
}
