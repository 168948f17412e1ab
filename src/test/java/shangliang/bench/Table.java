package shangliang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The table of results: printed, and kept between two marks of the README with the rows of earlier runs. */
final class Table {

    private static final String BEGIN = "<!-- results -->\n";
    private static final String END = "<!-- end of results -->\n";
    private static final String HEAD = """
            | measured | figure | beside | ratio | bar | kept | when |
            |---|---|---|---|---|---|---|
            """;

    private final Path file;
    private final Map<String, String> rows = new LinkedHashMap<>();
    private String machine = "";

    Table(Path file) {
        this.file = file;
    }

    void about(Store store) throws SQLException, IOException {
        machine = "%d cores of %s, %d GB; Java %s; PostgreSQL %s, fsync %s."
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        proc("/proc/cpuinfo", "model name"),
                        Math.round(Double.parseDouble(
                                        proc("/proc/meminfo", "MemTotal").replaceAll("\\D", ""))
                                / 1048576),
                        Runtime.version(),
                        store.value("show server_version"),
                        store.value("show fsync"));
        System.out.println(machine);
    }

    /** A figure that may be at least {@code bar} times the other. */
    void ratio(String measured, String figure, String beside, double ratio, double bar) {
        add(measured, figure, beside, "%.2f".formatted(ratio) + "|≥ " + bar, ratio >= bar ? "yes" : "**no**");
    }

    /** A figure that may be at most {@code bar}. */
    void limit(String measured, String figure, double value, double bar, String unit) {
        add(measured, figure, "", "|≤ " + "%,.4g".formatted(bar).replaceFirst("\\.0+$", "") + unit, kept(value <= bar));
    }

    void add(String measured, String figure, String beside, String ratioAndBar, String kept) {
        var middle = ratioAndBar.contains("|") ? ratioAndBar.replace("|", " | ") : ratioAndBar + " | ";
        var row = "| %s | %s | %s | %s | %s | %s |".formatted(measured, figure, beside, middle, kept, LocalDate.now());
        rows.put(measured, row);
        System.out.println(row);
    }

    static String kept(boolean kept) {
        return kept ? "yes" : "**no**";
    }

    void write() throws IOException {
        var text = Files.readString(file);
        int begin = text.indexOf(BEGIN) + BEGIN.length();
        int end = text.indexOf(END);
        var all = new LinkedHashMap<String, String>();
        var before = "";
        for (var line : text.substring(begin, end).lines().toList()) {
            if (line.startsWith("| ") && !line.startsWith("| measured")) {
                all.put(line.split("\\|")[1].strip(), line);
            } else if (!line.startsWith("|") && !line.isBlank()) {
                before = line;
            }
        }
        all.putAll(rows);
        var body = (machine.isEmpty() ? before : machine) + "\n\n" + HEAD + String.join("\n", all.values()) + "\n";
        Files.writeString(file, text.substring(0, begin) + body + text.substring(end));
    }

    private static String proc(String name, String field) throws IOException {
        return Files.readAllLines(Path.of(name)).stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(field.toLowerCase(Locale.ROOT)))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("0");
    }
}
