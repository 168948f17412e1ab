package shangliang.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Changes, removes and re-orders committed acts in a copy of the district, and sees each time whether it is found. */
record Tamper(Path directory, Path checkpoints) {

    private static final String KEEP = """
            create table tamper_leaf as select * from ledger_leaf;
            create table tamper_step as select * from voice_step
            """;

    private static final String RESTORE = """
            truncate ledger_leaf;
            insert into ledger_leaf select * from tamper_leaf;
            truncate voice_step;
            insert into voice_step select * from tamper_step
            """;

    private static final String SOME = "(select max(tree_index) / 2 from tamper_leaf)";

    private static Map<String, String> ways() {
        var ways = new LinkedHashMap<String, String>();
        ways.put("a leaf says something else", "update ledger_leaf set actor = 'nobody' where tree_index = " + SOME);
        ways.put("a leaf is gone", "delete from ledger_leaf where tree_index = " + SOME);
        ways.put("the newest leaf is gone", """
                delete from ledger_leaf
                where tree_index = (select max(tree_index) from tamper_leaf)
                """);
        ways.put("two leaves have changed places", """
                update ledger_leaf
                set tree_index = case tree_index when %1$s then -1 else %1$s end
                where tree_index in (%1$s, %1$s + 1);
                update ledger_leaf set tree_index = %1$s + 1 where tree_index = -1
                """.formatted(SOME));
        ways.put("a step says something else", """
                update voice_step set content = replace(content, '"', '" ')
                where id = (select id from ledger_leaf where act like 'voices.%' order by tree_index limit 1)
                """);
        ways.put("a step is gone", """
                delete from voice_step
                where id = (select id from ledger_leaf where act like 'voices.%' order by tree_index limit 1)
                """);
        return ways;
    }

    boolean isAlwaysFound() throws Exception {
        var copy = directory.resolve("copy");
        Wrk.said(java.util.List.of("cp", "-a", directory.resolve("data").toString(), copy.toString()));
        var well = true;
        try (var product = Product.start(Ground.jar(), copy, "--shangliang.jobs.enabled=false")) {
            product.store().run(KEEP);
            for (var way : ways().entrySet()) {
                product.store().run(way.getValue());
                System.out.println("tampered: " + way.getKey());
                var found = Kill.verify(copy, checkpoints) == 1;
                System.out.println(found ? "  found" : "  NOT FOUND");
                product.store().run(RESTORE);
                well &= found;
            }
            System.out.println("put back as it was");
            return well & Kill.verifies(copy, checkpoints);
        }
    }
}
