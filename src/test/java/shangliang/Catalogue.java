package shangliang;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All messages of one language, as written. */
record Catalogue(Map<String, String> messages) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[,}]");

    static Catalogue of(String language) {
        var all = new TreeMap<String, String>();
        Sources.below(Sources.MESSAGES, "_" + language + ".properties")
                .forEach(file -> read(file).forEach((key, text) -> all.put((String) key, (String) text)));
        return new Catalogue(all);
    }

    static Properties read(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Sources.text(file)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return properties;
    }

    /** Keys that stand more than once in a file, of which only the last would be heard. */
    static List<String> doubles(Path file) {
        var seen = new TreeSet<String>();
        var doubles = new ArrayList<String>();
        Sources.text(file)
                .lines()
                .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
                .map(line -> line.split("=", 2)[0].strip())
                .filter(key -> !seen.add(key))
                .forEach(doubles::add);
        return doubles;
    }

    Set<String> keys() {
        return messages.keySet();
    }

    Set<String> placeholders(String key) {
        return PLACEHOLDER
                .matcher(messages.getOrDefault(key, ""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
