package shangliang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** What {@code bin/bench} found: the Java, its flags, the built product, and room for data that may go. */
final class Ground {

    static final int SECONDS = number("BENCH_SECONDS", 15);
    static final int ROUNDS = number("BENCH_ROUNDS", 3);

    private static final Path WORK = Path.of("target", "bench").toAbsolutePath();

    private Ground() {}

    /** A directory that is empty. */
    static Path fresh(String name) throws IOException {
        var directory = WORK.resolve(name);
        FileSystemUtils.deleteRecursively(directory);
        return Files.createDirectories(directory);
    }

    static List<String> java() {
        return java("bench.flags");
    }

    private static List<String> java(String flags) {
        var line = new ArrayList<String>();
        line.add(ProcessHandle.current().info().command().orElse("java"));
        line.addAll(List.of(System.getProperty(flags).split(" ")));
        return line;
    }

    /** The product as people run it. */
    static List<String> jar() {
        return jar("bench.flags");
    }

    /** As people run it who do without likeness. */
    static List<String> lean() {
        return jar("bench.lean");
    }

    private static List<String> jar(String flags) {
        var line = java(flags);
        var cache = Path.of(System.getProperty("bench.cache"));
        if (Files.exists(cache)) {
            line.add(1, "-XX:AOTCache=" + cache);
        }
        line.addAll(List.of("-jar", System.getProperty("bench.app") + "/shangliang.jar"));
        return line;
    }

    /** The product with the page to measure by. */
    static List<String> yardstick() {
        var line = java();
        line.addAll(List.of("-cp", System.getProperty("java.class.path"), BenchServer.class.getName()));
        return line;
    }

    private static int number(String name, int usual) {
        return Integer.parseInt(System.getenv().getOrDefault(name, Integer.toString(usual)));
    }
}
