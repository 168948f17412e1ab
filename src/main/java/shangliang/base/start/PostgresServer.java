package shangliang.base.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.springframework.util.FileSystemUtils;

/**
 * The programs of one PostgreSQL cluster: made once, started, stopped.
 *
 * @param settings what the server is told beside its own defaults
 */
record PostgresServer(Path home, Path cluster, Path log, Map<String, String> settings) {

    static final String USER = "shangliang";

    /** An answer given by this database survives the loss of power. */
    static Map<String, String> durable(Map<String, String> settings) {
        var all = new TreeMap<>(settings);
        all.putAll(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));
        return all;
    }

    /** Its log may not quote what people wrote. */
    private static final Map<String, String> DISCREET = Map.of(
            "log_error_verbosity", "terse",
            "log_min_error_statement", "panic",
            "log_parameter_max_length", "0",
            "log_timezone", "Asia/Shanghai");

    /** For pages: a disk without a turning arm, and no statement that is compiled longer than it runs. */
    private static final Map<String, String> BRISK = Map.of("random_page_cost", "1.1", "jit", "off");

    /** Makes the cluster beside its place and moves it there, so that a kill in between leaves none. */
    void createIfMissing(String password) throws IOException {
        if (Files.exists(cluster)) {
            return;
        }
        var draft = cluster.resolveSibling(cluster.getFileName() + ".new");
        FileSystemUtils.deleteRecursively(draft);
        Files.createDirectories(draft);
        var secret = Files.writeString(draft.resolveSibling("database.initial"), password);
        try {
            init(draft, secret);
        } finally {
            Files.delete(secret);
        }
        Files.move(draft, cluster);
    }

    private void init(Path draft, Path secret) throws IOException {
        var nobody = Nobody.choose();
        nobody.own(draft);
        var ended = nobody.process(List.of(
                        program("initdb"),
                        "-D",
                        draft.toString(),
                        "-U",
                        USER,
                        "--pwfile=/dev/stdin",
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8"))
                .redirectInput(secret.toFile())
                .redirectOutput(log.toFile())
                .start()
                .onExit()
                .join()
                .exitValue();
        if (ended != 0) {
            throw new StartRefused("base.start.cluster", log);
        }
    }

    Process start(int port) throws IOException {
        var nobody = Nobody.choose();
        nobody.own(cluster);
        var line = new ArrayList<>(List.of(program("postgres"), "-D", cluster.toString()));
        settings(port).forEach((name, value) -> line.addAll(List.of("-c", name + "=" + value)));
        return nobody.process(line)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private Map<String, String> settings(int port) {
        var all = new TreeMap<>(DISCREET);
        all.putAll(BRISK);
        all.put("listen_addresses", "127.0.0.1");
        all.put("unix_socket_directories", "");
        all.put("port", Integer.toString(port));
        all.putAll(settings);
        return all;
    }

    /** Asks it to end its sessions and close the books; after a while, makes it. */
    static void stop(Process process) {
        Shell.run("kill", "-INT", Long.toString(process.pid()));
        process.onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }
}
