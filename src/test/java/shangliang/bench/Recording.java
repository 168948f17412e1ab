package shangliang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/**
 * The statements that one submission sends, as the database itself logged them, turned into a script for pgbench.
 *
 * @param params what the submission sent along, as variables of pgbench
 */
record Recording(Path script, List<String> params) {

    private static final int WARM = 20;
    private static final int CREATED = 201;
    private static final String LOUD = """
            alter role shangliang set log_statement = 'all';
            alter role shangliang set log_parameter_max_length = -1;
            alter role shangliang set log_error_verbosity = 'default'
            """;
    private static final String QUIET = "alter role shangliang reset all";

    /** So that every session of the pool begins anew with these settings. */
    private static final String RENEW = """
            select pg_terminate_backend(pid)
            from pg_stat_activity
            where usename = 'shangliang'
              and pid <> pg_backend_pid()
            """;

    /** On a server without background jobs, so that nothing else is in the log. */
    static Recording of(Path data) throws Exception {
        try (var product = Product.start(Ground.yardstick(), data, "--shangliang.jobs.enabled=false")) {
            var store = product.store();
            store.run(LOUD, RENEW);
            Thread.sleep(1000);
            var words = Words.of(store);
            for (int i = 0; i < WARM; i++) {
                say(product, words, i);
            }
            try (var marks = store.open();
                    var mark = marks.createStatement()) {
                mark.execute("select 'recording begins'");
                say(product, words, WARM);
                mark.execute("select 'recording ends'");
                mark.execute(QUIET);
            }
            return written(data, store);
        }
    }

    /** Long enough for the pool to notice that its sessions are gone. */
    private static void renew(Store store) throws Exception {
        store.run(RENEW);
        Thread.sleep(1500);
    }

    /** Long enough for what a request still does once its answer is out: the session is looked at again. */
    private static void settle() throws InterruptedException {
        Thread.sleep(300);
    }

    /** A deed while the database logs every statement. */
    interface Loud {
        void happen() throws Exception;
    }

    /** What {@code deed} sends to the database of a running product that does nothing else. */
    static List<Logged> loudly(Product product, Loud deed) throws Exception {
        var store = product.store();
        store.run(LOUD);
        renew(store);
        deed.happen();
        settle();
        try (var marks = store.open();
                var mark = marks.createStatement()) {
            mark.execute("select 'recording begins'");
            deed.happen();
            settle();
            mark.execute("select 'recording ends'");
            mark.execute(QUIET);
        }
        renew(store);
        return Logged.between(store.log(), "recording begins", "recording ends");
    }

    private static void say(Product product, Words words, int which) throws IOException, InterruptedException {
        var answer = product.post("/say", words.form(which, words.text(which), Words.token(16)));
        if (answer.statusCode() != CREATED) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
    }

    private static Recording written(Path data, Store store) throws IOException, SQLException {
        var serial = store.value("select max(serial) from voice where received_at > now() - interval '1 minute'");
        var hashes = store.rows("select submission_key, code_hash from voice where serial = " + serial
                + " and received_at > now() - interval '1 minute'");
        var translation = new Translation(serial, hashes.getFirst());
        var lines = Logged.between(store.log(), "recording begins", "recording ends").stream()
                .map(translation::line)
                .toList();
        if (lines.stream().noneMatch(line -> line.contains("insert into voice ("))) {
            throw new IllegalStateException("no submission in " + store.log());
        }
        var script = Files.write(data.resolveSibling("say.sql"), lines);
        System.out.printf("  one submission sends %d statements, see %s%n", lines.size(), script);
        return new Recording(script, translation.params());
    }
}
