package shangliang.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The cockpit over 300,000 voices beside a page that reads one row, taking turns. */
record Glance(Product product, Table table) {

    private static final int VOICES = 300_000;
    private static final int TIMES = 400;
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final String COCKPIT = "/desk/insight";

    /** Each copy of the district's voices is some days older than the one before; together they are three years. */
    private static final String AGE = "(n * interval '11 days')";

    private static final String COPIES = """
            create table bench_copy as
            select gen_random_uuid() as id, id as like_id, n, row_number() over () as serial
            from voice
            cross join generate_series(1, (select ceil(%d.0 / count(*))::int from voice)) as n
            where phase <> 'LINKED'
            """.formatted(VOICES);

    private static final String STEPS = """
            insert into voice_step (id, voice, at, actor, actor_name, name, phase)
            select gen_random_uuid(), bench_copy.id, at - %s, actor, actor_name, name, phase
            from bench_copy
            join voice_step on voice = like_id
            """.formatted(AGE);

    private static final String GRADES = """
            insert into voice_grade (voice, solved, attitude, words, at_counter, confirmed, at)
            select bench_copy.id, solved, attitude, words, at_counter, confirmed, at - %s
            from bench_copy
            join voice_grade on voice = like_id
            """.formatted(AGE);

    private static final String WAITING = """
            select count(*)
            from insight_mark
            """;

    void run() throws Exception {
        fill();
        var seconds = counted();
        var all = Integer.parseInt(product.store().value("select count(*) from voice"));
        table.add(
                "figures of %,d voices counted".formatted(all),
                Pages.perSecond(all / seconds),
                "%.0f s".formatted(seconds),
                "",
                "");
        ask(all);
    }

    private void fill() throws Exception {
        var columns = product.store().column(Lists.COLUMNS);
        var values = columns.stream().map(Glance::value).collect(Collectors.joining(", "));
        product.store().run(COPIES, """
                insert into voice (%s)
                select %s
                from bench_copy
                join voice as one on one.id = like_id
                """.formatted(String.join(", ", columns), values), STEPS, GRADES, "vacuum analyze");
    }

    private static String value(String column) {
        return switch (column) {
            case "id" -> "bench_copy.id";
            case "year" -> "2022";
            case "serial" -> "1000000 + bench_copy.serial";
            case "received_at" -> "received_at - " + AGE;
            case "master", "submission_key", "code_hash", "contact" -> "null";
            default -> "one." + column;
        };
    }

    private double counted() throws Exception {
        product.store().run("insert into insight_mark (voice) select id from voice");
        var began = System.nanoTime();
        while (!product.store().value(WAITING).equals("0")) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException(product.store().value(WAITING) + " voices are not counted");
            }
            Thread.sleep(500);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private void ask(int voices) throws Exception {
        var cookie = Desk.cookie(product, "CHAIR");
        var row = product.row();
        var today = LocalDate.now();
        var bare = new ArrayList<Double>();
        var usual = new ArrayList<Double>();
        var first = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            bare.add(product.milliseconds(row, cookie));
            usual.add(product.milliseconds(COCKPIT, cookie));
            first.add(product.milliseconds(COCKPIT + "?from=" + today.minusDays(360 + i) + "&to=" + today, cookie));
        }
        var what = "cockpit over %,d voices".formatted(voices);
        report(what, Pages.warm(usual), Pages.warm(bare), "≤ 5");
        report(what + ", each time for other days", Pages.warm(first), Pages.warm(bare), "");
    }

    private void report(String what, List<Double> taken, List<Double> bare, String bar) {
        var ratio = Pages.median(taken) / Pages.median(bare);
        table.add(
                what + ", middle (slowest hundredth)",
                "%.2f ms (%.2f)".formatted(Pages.median(taken), Pages.slowest(taken)),
                "one row %.2f ms (%.2f)".formatted(Pages.median(bare), Pages.slowest(bare)),
                "%.2f|".formatted(ratio) + bar,
                bar.isEmpty() ? "" : Table.kept(ratio <= 5));
    }
}
