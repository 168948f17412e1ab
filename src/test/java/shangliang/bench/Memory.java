package shangliang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the processes hold resident; pages that PostgreSQL's processes share are counted once. */
final class Memory {

    private static final double BAR = 600;

    private Memory() {}

    static void after(Product product, String when, Table table) throws IOException {
        var java = megabytes(product.process(), "status", "VmRSS:");
        var database = 0.0;
        for (var process : product.store().processes()) {
            database += megabytes(process, "smaps_rollup", "Pss:");
        }
        table.add("memory of Java alone " + when, "%.0f MB".formatted(java), "", "", "");
        table.limit(
                "memory of Java and PostgreSQL " + when,
                "%.0f MB".formatted(java + database),
                java + database,
                BAR,
                " MB");
    }

    private static double megabytes(ProcessHandle process, String file, String field) throws IOException {
        var lines = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), file));
        return lines.stream()
                        .filter(line -> line.startsWith(field))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }
}
