package shangliang.bench;

import java.time.Duration;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/** Looks whether what is derived from voices, the index of texts and the sums, has all of them once it was left in peace. */
record Derived(Product product) {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final String WAITING = """
            select (select count(*) from changed) + (select count(*) from likeness_mark) + (select count(*) from insight_mark)
            """;

    private static final String UNREAD = """
            select count(*)
            from voice
            where kind <> 'GUIDANCE'
              and phase <> 'DRAFT'
              and body <> ''
              and not exists (
                select
                from likeness_text
                where source = voice.id
                  and own is not null)
            """;

    private static final String UNCOUNTED = """
            select count(*)
            from voice
            where kind <> 'GUIDANCE'
              and phase <> 'DRAFT'
              and not exists (
                select
                from insight_voice
                where insight_voice.voice = voice.id)
            """;

    private static final String READ = """
            select count(*)
            from likeness_text
            where own is not null
            """;

    boolean isComplete() throws Exception {
        var began = System.nanoTime();
        while (count(WAITING) > 0 && System.nanoTime() - began < PATIENCE.toNanos()) {
            Thread.sleep(1000);
        }
        Thread.sleep(3000);
        var waiting = count(WAITING);
        var unread = count(UNREAD);
        var uncounted = count(UNCOUNTED);
        var read = count(READ);
        var indexed = indexed();
        System.out.printf(
                "left in peace for %.0f s: %d wait, %d texts not read, %d voices not counted, %d of %d texts in the index%n",
                (System.nanoTime() - began) / 1e9, waiting, unread, uncounted, indexed, read);
        return waiting + unread + uncounted == 0 && indexed == read;
    }

    private long count(String sql) throws Exception {
        return Long.parseLong(product.store().value(sql));
    }

    private long indexed() throws Exception {
        try (var folder = FSDirectory.open(product.data().resolve("likeness"));
                var reader = DirectoryReader.open(folder)) {
            return reader.numDocs();
        }
    }
}
