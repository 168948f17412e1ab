package shangliang.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.FSDirectory;

/** Finding what is like a text, and what says it, among a million voices, beside a page that reads one row. */
record Alike(Product product, Table table) {

    private static final int VOICES = Integer.parseInt(System.getenv().getOrDefault("BENCH_VOICES", "1000000"));
    private static final int WARM = 200;
    private static final int TIMES = 1_000;
    private static final int LONGEST = 100;
    private static final Duration PATIENCE = Duration.ofHours(2);

    private static final String ASKED = """
            select distinct left(body, %d)
            from voice
            where year > 2023
              and length(body) > 15
            limit %d
            """.formatted(LONGEST, WARM + TIMES);

    private static final String TYPED = """
            select distinct left(title, 12)
            from voice
            where year > 2023
              and length(title) > 3
            limit %d
            """.formatted(WARM + TIMES);

    void run() throws Exception {
        awaitIndex();
        var began = new Crowd(product.store(), VOICES).gather();
        awaitIndex();
        var seconds = (System.nanoTime() - began) / 1e9;
        table.add(
                "index of %,d voices built".formatted(VOICES),
                "%,.0f /s".formatted(VOICES / seconds),
                "%.0f s".formatted(seconds),
                "",
                "");
        ask();
        Memory.after(product, "with the model and %,d voices".formatted(VOICES), table, Memory.UNBOUND);
    }

    /** Until what is kept on disk has come to the newest text. */
    private void awaitIndex() throws Exception {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (kept() < last()) {
            if (System.nanoTime() > until) {
                throw new IllegalStateException("the index has come to " + kept() + " of " + last());
            }
            Thread.sleep(500);
        }
    }

    private long last() throws Exception {
        return Long.parseLong(product.store().value("select coalesce(max(seq), 1) from likeness_text"));
    }

    private long kept() throws Exception {
        Path folder = product.data().resolve("likeness");
        try (var directory = FSDirectory.open(folder);
                var reader = DirectoryReader.open(directory)) {
            return Long.parseLong(reader.getIndexCommit().getUserData().getOrDefault("seq", "0"));
        } catch (IndexNotFoundException notYet) {
            return 0;
        }
    }

    private void ask() throws Exception {
        var row = product.row();
        var texts = product.store().column(ASKED);
        var words = product.store().column(TYPED);
        var taken = new LinkedHashMap<String, List<Double>>();
        for (int i = 0; i < WARM + TIMES; i++) {
            for (var asked : Map.of(
                            "row", row,
                            "similar", "/bench/similar?text=" + encoded(texts.get(i % texts.size())),
                            "search", "/bench/search?text=" + encoded(words.get(i % words.size())))
                    .entrySet()) {
                var milliseconds = product.milliseconds(asked.getValue(), "");
                if (i >= WARM) {
                    taken.computeIfAbsent(asked.getKey(), first -> new ArrayList<>())
                            .add(milliseconds);
                }
            }
        }
        var one = Pages.slowest(taken.get("row"));
        report("similar voices", taken.get("similar"), one, 50);
        report("search", taken.get("search"), one, 100);
    }

    private void report(String what, List<Double> taken, double row, double bar) {
        var slowest = Pages.slowest(taken);
        var allowed = Math.max(bar, 10 * row);
        table.add(
                "%s among %,d, slowest hundredth (middle)".formatted(what, VOICES),
                "%.1f ms (%.1f)".formatted(slowest, Pages.median(taken)),
                "one row %.2f ms".formatted(row),
                "%.1f|≤ %.0f ms".formatted(slowest / row, allowed),
                Table.kept(slowest <= allowed));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
