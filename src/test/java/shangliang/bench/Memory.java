package shangliang.bench;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the processes hold resident; pages that PostgreSQL's processes share are counted once. */
final class Memory {

    static final double BAR = 600;

    /** Once the first new text was read, the sentence model stays in memory. */
    static final double WITH_MODEL = 1000;

    /** Where most of it is files that are mapped, and no bar was set. */
    static final double UNBOUND = 0;

    private Memory() {}

    static void after(Product product, String when, Table table, double bar) throws IOException {
        var java = megabytes(product.process(), "status", "VmRSS:");
        var database = 0.0;
        for (var process : product.store().processes()) {
            database += megabytes(process, "smaps_rollup", "Pss:");
        }
        table.add("memory of Java alone " + when, "%.0f MB".formatted(java), "", "", "");
        var both = java + database;
        var row = "memory of Java and PostgreSQL " + when;
        if (bar == UNBOUND) {
            table.add(row, "%.0f MB".formatted(both), "", "", "");
        } else {
            table.limit(row, "%.0f MB".formatted(both), both, bar, " MB");
        }
    }

    /** A process of the database may end between being listed and being asked; it holds nothing any more. */
    private static double megabytes(ProcessHandle process, String file, String field) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), file));
        } catch (FileSystemException e) {
            return 0;
        }
        return lines.stream()
                        .filter(line -> line.startsWith(field))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }
}
