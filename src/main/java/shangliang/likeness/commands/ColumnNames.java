package shangliang.likeness.commands;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;

/** Finds the columns of a file by the names that such files give them. */
final class ColumnNames {

    private static final Properties NAMES = load();

    private ColumnNames() {}

    /** Where each column stands that was found; the first name that fits wins. */
    static Map<Column, Integer> in(List<String> header) {
        var names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        var found = new EnumMap<Column, Integer>(Column.class);
        for (var column : Column.values()) {
            for (var name : NAMES.getProperty(column.word()).split(",")) {
                if (names.contains(name)) {
                    found.putIfAbsent(column, names.indexOf(name));
                }
            }
        }
        return found;
    }

    static String of(Column column) {
        return NAMES.getProperty(column.word()).replace(",", ", ");
    }

    private static Properties load() {
        var names = new Properties();
        try (var file = new InputStreamReader(
                new ClassPathResource("district/message-columns.properties").getInputStream(),
                StandardCharsets.UTF_8)) {
            names.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
