package shangliang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One statement in the log of the database.
 *
 * @param params as written there: quoted, or NULL
 */
record Logged(String sql, List<String> params) {

    private static final Pattern LINE = Pattern.compile("^\\d{4}-\\S+ \\S+ \\S+ \\[\\d+] (LOG|DETAIL): {2}(.*)$");
    private static final Pattern STATEMENT = Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern PARAM = Pattern.compile("\\$\\d+ = (NULL|'(?:[^']|'')*')");

    static List<Logged> between(Path log, String begin, String end) throws IOException {
        var text = Files.readString(log);
        var from = text.indexOf('\n', text.lastIndexOf(begin)) + 1;
        var part = text.substring(from, text.lastIndexOf('\n', text.lastIndexOf(end)) + 1);
        var all = new ArrayList<Logged>();
        for (var entry : entries(part)) {
            read(entry, all);
        }
        return List.copyOf(all);
    }

    /** Lines that go on begin with a tab. */
    private static List<String> entries(String part) {
        var entries = new ArrayList<String>();
        for (var line : part.split("\n")) {
            if (line.startsWith("\t") && !entries.isEmpty()) {
                entries.add(entries.removeLast() + "\n" + line.substring(1));
            } else {
                entries.add(line);
            }
        }
        return entries;
    }

    private static void read(String entry, List<Logged> all) {
        var first = entry.lines().findFirst().orElse("");
        var line = LINE.matcher(first);
        if (!line.matches()) {
            return;
        }
        var text = line.group(2) + entry.substring(first.length());
        if (line.group(1).equals("DETAIL")) {
            var statement = all.removeLast();
            all.add(new Logged(
                    statement.sql,
                    PARAM.matcher(text).results().map(found -> found.group(1)).toList()));
            return;
        }
        var statement = STATEMENT.matcher(text);
        if (statement.matches()) {
            all.add(new Logged(statement.group(1).strip(), List.of()));
        }
    }
}
