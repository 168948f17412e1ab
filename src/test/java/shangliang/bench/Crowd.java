package shangliang.bench;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/** Many voices, copied from those of the demo: each text a little other, each direction of meaning with some noise. */
record Crowd(Store store, int voices) {

    /** Far enough to be another text, near enough to stay with its like: a cosine of about 0.9 to where it came from. */
    private static final double NOISE = 0.45;

    private static final int BATCH = 10_000;
    private static final long SEED = 42;

    private static final String MEANT = """
            select voice.id, encode(own, 'hex')
            from likeness_text
            join voice on voice.id = source
            where length(own) > 0
              and phase <> 'LINKED'
            order by voice.id
            """;

    /** Returns when the product may first have seen them, as {@link System#nanoTime}. */
    long gather() throws Exception {
        var meant = store.rows(MEANT);
        store.run("create table bench_crowd (n bigint, like_id uuid, id uuid, direction bytea)");
        copy(meant);
        var columns = store.column(Lists.COLUMNS);
        store.run(
                "create index on bench_crowd (like_id)",
                "insert into voice (%s) select %s from bench_crowd join voice as one on one.id = like_id"
                        .formatted(
                                String.join(", ", columns),
                                columns.stream().map(Crowd::value).collect(Collectors.joining(", "))));
        store.run("vacuum analyze voice");
        var began = System.nanoTime();
        store.run("""
                insert into likeness_text (source, kind, seq, model, own_hash, own)
                select bench_crowd.id, kind, nextval('likeness_seq'), model, 'bench', direction
                from bench_crowd
                join likeness_text on source = like_id
                """, "drop table bench_crowd");
        return began;
    }

    private void copy(List<List<String>> meant) throws Exception {
        var random = new Random(SEED);
        try (var connection = store.open()) {
            var copying = connection.unwrap(PGConnection.class).getCopyAPI();
            for (int from = 0; from < voices; from += BATCH) {
                var lines = new StringBuilder();
                for (int n = from; n < Math.min(voices, from + BATCH); n++) {
                    var one = meant.get(n % meant.size());
                    lines.append(n).append('\t').append(one.getFirst()).append('\t');
                    lines.append(new UUID(random.nextLong(), random.nextLong())).append("\t\\\\x");
                    lines.append(noisy(one.getLast(), random)).append('\n');
                }
                copying.copyIn(
                        "copy bench_crowd from stdin",
                        new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.US_ASCII)));
            }
        }
    }

    private static String noisy(String direction, Random random) {
        var bytes = HexFormat.of().parseHex(direction);
        var sum = 0.0;
        for (var value : bytes) {
            sum += value * value;
        }
        var spread = NOISE * Math.sqrt(sum / bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.clamp(Math.round(bytes[i] + random.nextGaussian() * spread), -127, 127);
        }
        return HexFormat.of().formatHex(bytes);
    }

    private static String value(String column) {
        return switch (column) {
            case "id" -> "bench_crowd.id";
            case "year" -> "2023";
            case "serial" -> "1000000 + n";
            case "received_at" -> "timestamptz '2023-12-31 12:00:00+08' - n * interval '20 seconds'";
            case "body" -> "one.body || ' ' || n || '号' || substr(md5(n::text), 1, 6)";
            case "master", "submission_key", "code_hash", "contact", "public_title", "public_text" -> "null";
            case "publication" -> "'NOT_WISHED'";
            default -> "one." + column;
        };
    }
}
