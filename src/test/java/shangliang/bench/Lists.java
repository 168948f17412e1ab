package shangliang.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The first and the 1,000th page of a list of 100,000 voices, asked by turns; nothing is answered from a cache. */
record Lists(Product product, Table table) {

    private static final int VOICES = 100_000;
    private static final int PAGE = 1000;
    private static final int TIMES = 300;
    private static final Pattern AFTER = Pattern.compile("after=([-\\w.]+)\"[^>]*rel=\"next\"");

    /** The columns that are not computed from others. */
    static final String COLUMNS = """
            select column_name
            from information_schema.columns
            where table_name = 'voice'
              and is_generated = 'NEVER'
            order by ordinal_position
            """;

    void run() throws Exception {
        fill();
        walk("public list", "/see?", "");
        walk("clerk's list", "/desk/voices?", Desk.cookie(product, "CLERK"));
    }

    /** Copies of one closed and published voice, three minutes apart, from long ago. */
    private void fill() throws Exception {
        var columns = product.store().column(COLUMNS);
        var values = columns.stream().map(Lists::value).collect(Collectors.joining(", "));
        product.store().run("""
                insert into voice (%s)
                select %s
                from (
                    select *
                    from voice
                    where publication = 'PUBLISHED'
                    order by phase = 'CLOSED' desc
                    limit 1) as one
                cross join generate_series(1, %d) as number
                """.formatted(String.join(", ", columns), values, VOICES), "vacuum analyze voice");
    }

    private static String value(String column) {
        return switch (column) {
            case "id" -> "gen_random_uuid()";
            case "year" -> "2024";
            case "serial" -> "1000000 + number";
            case "received_at" -> "timestamptz '2024-12-31 12:00:00+08' - number * interval '3 minutes'";
            case "master", "submission_key", "code_hash", "contact" -> "null";
            default -> "one." + column;
        };
    }

    private void walk(String name, String list, String cookie) throws Exception {
        var far = list;
        for (int page = 1; page < PAGE; page++) {
            far = list + "after=" + next(far, cookie) + "&";
        }
        var first = new ArrayList<Double>();
        var last = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            first.add(product.milliseconds(list + "turn=" + i, cookie));
            last.add(product.milliseconds(far + "turn=" + i, cookie));
        }
        report(name, Pages.warm(first), Pages.warm(last));
    }

    private void report(String name, List<Double> first, List<Double> last) {
        var one = Pages.median(first);
        var thousandth = Pages.median(last);
        table.add(
                name + ": page 1,000 of 100,000 voices",
                "%.2f ms".formatted(thousandth),
                "page 1: %.2f ms".formatted(one),
                "%.2f|≤ 1.2".formatted(thousandth / one),
                Table.kept(thousandth <= one * 1.2));
    }

    private String next(String page, String cookie) throws IOException, InterruptedException {
        return Wrk.found(AFTER, product.get(page, cookie).body());
    }
}
