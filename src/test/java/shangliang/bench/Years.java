package shangliang.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Proposals, calendar and a thread over twelve years beside a page that reads one row, taking turns. */
record Years(Product product, Table table) {

    private static final int MORE = 12;
    private static final int TIMES = 1500;
    private static final double BAR = 4;

    /** What is remembered for a moment is now and then asked anew; that is not the page's own. */
    private static final int LOOKS = 8;

    /** What is copied, and the columns that move into the past with it; a later table points to the ids of an earlier one. */
    private static final Map<String, List<String>> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("voice", List.of("received_at"));
        TABLES.put("consultation", List.of("since", "day"));
        TABLES.put("proposal", List.of("begun_at"));
        TABLES.put("piece", List.of("at"));
        TABLES.put("consultation_voice", List.of());
        TABLES.put("proposal_voice", List.of());
        TABLES.put("tie", List.of("at"));
        TABLES.put("activity", List.of("starts_at", "ends_at"));
    }

    private static final List<String> IDS = List.of(
            "id",
            "source",
            "voice",
            "consultation",
            "proposal",
            "earlier",
            "later",
            "master",
            "submission_key",
            "code_hash");

    private static final String COLUMNS = """
            select column_name || ' ' || data_type
            from information_schema.columns
            where table_name = '%s'
              and is_generated = 'NEVER'
            order by ordinal_position
            """;

    /** The matter that most others began with or that began with most others. */
    private static final String LONGEST = """
            select '/thread/' || later
            from tie
            group by later
            order by count(*) desc, later
            limit 1
            """;

    private static final String SIZES = """
            select (select count(*) from proposal), (select count(*) from voice), (select count(*) from consultation),
                   (select count(*) from piece)
            """;

    static void run(Table table) throws Exception {
        try (var product = Product.start(
                Ground.yardstick(), Ground.fresh("years").resolve("data"), "--shangliang.jobs.enabled=false")) {
            table.about(product.store());
            new Years(product, table).run();
        }
    }

    private void run() throws Exception {
        var cookie = Desk.cookie(product, "CLERK");
        var pages = new LinkedHashMap<String, String>();
        pages.put("proposals", "/proposals");
        pages.put("proposals at a desk", "/desk/proposals");
        pages.put("calendar", "/activities");
        pages.put("thread", product.store().value(LONGEST));
        var before = counted(pages, cookie);
        fill();
        var size = product.store().rows(SIZES).getFirst();
        System.out.println("  proposals, voices, consultations, pieces: " + size);
        var after = counted(pages, cookie);
        ask(pages, cookie);
        pages.keySet().forEach(page -> compare(page, before.get(page), after.get(page)));
    }

    private void compare(String page, List<String> before, List<String> after) {
        table.add(
                page + " over twelve years, statements",
                String.valueOf(after.size()),
                "over one year " + before.size(),
                "| the same",
                Table.kept(after.size() == before.size()));
        if (after.size() != before.size()) {
            System.out.println("  only over one year: " + beyond(before, after));
            System.out.println("  only over twelve years: " + beyond(after, before));
        }
    }

    private static List<String> beyond(List<String> some, List<String> others) {
        var rest = new ArrayList<>(some);
        others.forEach(rest::remove);
        return rest;
    }

    /** The statements of each page in the look that took the fewest: what is remembered for a while is renewed in others. */
    private Map<String, List<String>> counted(Map<String, String> pages, String cookie) throws Exception {
        var counted = new LinkedHashMap<String, List<String>>();
        for (var page : pages.entrySet()) {
            for (int warm = 0; warm < 5; warm++) {
                product.milliseconds(page.getValue(), cookie);
            }
            for (int look = 0; look < LOOKS; look++) {
                var asked = Recording.loudly(product, () -> product.milliseconds(page.getValue(), cookie)).stream()
                        .filter(Years::asks)
                        .map(Logged::sql)
                        .toList();
                counted.merge(page.getKey(), asked, (few, more) -> more.size() < few.size() ? more : few);
            }
        }
        return counted;
    }

    private static boolean asks(Logged logged) {
        return !logged.sql().matches("(?is)(begin|commit|rollback|set |show |select 'recording).*");
    }

    private void fill() throws Exception {
        for (var one : TABLES.entrySet()) {
            var columns = product.store().column(COLUMNS.formatted(one.getKey()));
            var names = columns.stream().map(column -> column.split(" ")[0]).toList();
            var values = columns.stream()
                    .map(column -> value(column, one.getValue()))
                    .collect(Collectors.joining(", "));
            product.store()
                    .run("insert into %1$s (%2$s) select %3$s from %1$s as one cross join generate_series(1, %4$d) as n"
                            .formatted(one.getKey(), String.join(", ", names), values, MORE));
        }
        product.store().run("vacuum analyze");
    }

    private static String value(String column, List<String> dates) {
        var name = column.split(" ")[0];
        if (name.equals("year")) {
            return "year - 2 * n";
        }
        if (dates.contains(name)) {
            return column.endsWith(" date")
                    ? "(one.%1$s - n * interval '365 days')::date".formatted(name)
                    : "one.%s - n * interval '365 days'".formatted(name);
        }
        if (!IDS.contains(name)) {
            return "one." + name;
        }
        var other = "md5(one.%s::text || n)".formatted(name);
        return column.endsWith(" uuid") ? other + "::uuid" : other;
    }

    private void ask(Map<String, String> pages, String cookie) throws Exception {
        var row = product.row();
        var bare = new ArrayList<Double>();
        var taken = new LinkedHashMap<String, List<Double>>();
        for (int i = 0; i < TIMES; i++) {
            bare.add(product.milliseconds(row, cookie));
            for (var page : pages.entrySet()) {
                taken.computeIfAbsent(page.getKey(), first -> new ArrayList<>())
                        .add(product.milliseconds(page.getValue(), cookie));
            }
        }
        taken.forEach((page, all) -> report(page, Pages.warm(all), Pages.warm(bare)));
    }

    private void report(String page, List<Double> taken, List<Double> bare) {
        var ratio = Pages.slowest(taken) / Pages.slowest(bare);
        table.add(
                page + " over twelve years, slowest hundredth (middle)",
                "%.2f ms (%.2f)".formatted(Pages.slowest(taken), Pages.median(taken)),
                "one row %.2f ms (%.2f)".formatted(Pages.slowest(bare), Pages.median(bare)),
                "%.2f| ≤ 4".formatted(ratio),
                Table.kept(ratio <= BAR));
    }
}
