package shangliang.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Voices submitted through the pages beside pgbench sending the same statements to the same database, taking turns. */
record Saying(Product product, Table table) {

    private static final Path SCRIPT = Path.of("bench", "say.lua");
    private static final Pattern RATE = Pattern.compile("tps = ([\\d.]+)");
    private static final int CLIENTS = 16;

    /** Enough for the compiler in the server to have settled; with two the first measured rounds were still rising. */
    private static final int WARM_ROUNDS = 8;

    void run(Recording recording) throws Exception {
        var places = String.join(",", Words.of(product.store()).places());
        for (int warm = 0; warm < WARM_ROUNDS; warm++) {
            submitted(places);
        }
        pgbench(recording);
        var ours = new ArrayList<Double>();
        var yardstick = new ArrayList<Double>();
        for (int round = 0; round < Ground.ROUNDS; round++) {
            ours.add(submitted(places));
            yardstick.add(pgbench(recording));
            System.out.printf("  %8.0f /s submitted, %8.0f /s pgbench%n", ours.getLast(), yardstick.getLast());
        }
        var ratio = Pages.median(ours) / Pages.median(yardstick);
        var beside = "pgbench " + Pages.perSecond(Pages.median(yardstick));
        table.ratio("durable submission of a voice", Pages.perSecond(Pages.median(ours)), beside, ratio, 0.5);
    }

    /** Every answer must be a row; those still on their way at the end may be rows without an answer. */
    double submitted(String places) throws Exception {
        return submitted(places, Ground.SECONDS);
    }

    double submitted(String places, int seconds) throws Exception {
        var before = voices();
        var counted =
                Wrk.run(SCRIPT, product.address() + "/say", seconds, Words.TEXTS.toString(), places, Words.token(8));
        Thread.sleep(500);
        var rows = voices() - before;
        if (rows < counted.answers() || rows > counted.answers() + CLIENTS) {
            throw new IllegalStateException(counted.answers() + " answers but " + rows + " new voices");
        }
        return counted.rate();
    }

    private long voices() throws Exception {
        return Long.parseLong(product.store().value("select count(*) from voice"));
    }

    private double pgbench(Recording recording) throws IOException {
        var store = product.store();
        var line = new ArrayList<>(List.of("env", "PGPASSWORD=" + store.password(), "pgbench"));
        line.addAll(List.of("-h", "127.0.0.1", "-p", Integer.toString(store.port()), "-U", "shangliang"));
        line.addAll(List.of("-n", "-M", "prepared", "-c" + CLIENTS, "-j2", "-T" + Ground.SECONDS));
        recording.params().forEach(param -> line.addAll(List.of("-D", param)));
        line.addAll(List.of("-f", recording.script().toString(), "shangliang"));
        var said = Wrk.said(line);
        if (said.contains("ERROR") || said.contains("aborted")) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(Wrk.found(RATE, said));
    }
}
