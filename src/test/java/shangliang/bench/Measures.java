package shangliang.bench;

import java.nio.file.Path;
import java.util.List;

/** Runs the wanted measures on one started demo district, in one go, and writes them down. */
final class Measures {

    private final Table table = new Table(Path.of("bench", "README.md"));

    private Measures() {}

    static void run(List<String> wanted) throws Exception {
        var measures = new Measures();
        if (wanted.contains("topics")) {
            new Topics(measures.table).run();
        }
        if (wanted.contains("fed")) {
            measures.onAndOff();
        }
        if (wanted.contains("lean")) {
            measures.withoutLikeness();
        }
        if (wanted.contains("years")) {
            Years.run(measures.table);
        }
        if (!List.of("topics", "fed", "lean", "years").containsAll(wanted)) {
            measures.onADistrict(wanted, Ground.fresh("district").resolve("data"));
        }
        measures.table.write();
    }

    private void onAndOff() throws Exception {
        try (var on = Product.start(Ground.jar(), Ground.fresh("on").resolve("data"));
                var off = Product.start(
                        Ground.jar(), Ground.fresh("off").resolve("data"), "--shangliang.likeness.enabled=false")) {
            new Fed(on, off, table).run();
        }
    }

    private void withoutLikeness() throws Exception {
        try (var lean = Product.start(
                Ground.lean(), Ground.fresh("lean").resolve("data"), "--shangliang.likeness.enabled=false")) {
            table.about(lean.store());
            var places = String.join(",", Words.of(lean.store()).places());
            for (int round = 0; round <= Ground.ROUNDS; round++) {
                new Saying(lean, table).submitted(places);
            }
            Memory.after(lean, "under load, without likeness", table, Memory.BAR);
        }
    }

    private void onADistrict(List<String> wanted, Path data) throws Exception {
        if (!wanted.equals(List.of("start"))) {
            onOneServer(wanted, data);
        }
        if (wanted.contains("start")) {
            new Starts(data, table).run();
        }
    }

    private void onOneServer(List<String> wanted, Path data) throws Exception {
        var script = wanted.contains("say") ? Recording.of(data) : null;
        try (var product = Product.start(Ground.yardstick(), data)) {
            table.about(product.store());
            if (wanted.contains("http")) {
                new Pages(product, table).run();
            }
            if (script != null) {
                new Saying(product, table).run(script);
            }
            if (wanted.contains("memory")) {
                Memory.after(product, "under load", table, Memory.WITH_MODEL);
            }
            if (wanted.contains("lists")) {
                new Lists(product, table).run();
            }
            if (wanted.contains("cockpit")) {
                new Glance(product, table).run();
            }
            if (wanted.contains("like")) {
                new Alike(product, table).run();
            }
        }
    }
}
