package shangliang.voices.imports;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The row that names the columns.
 *
 * @param line its number in the file
 * @param ours how many of our own columns come after these, when the file is a list of rows that we rejected
 */
record Header(List<String> names, int line, int ours) {

    Header {
        names = List.copyOf(names);
    }

    int width() {
        return names.size();
    }

    /** The same for every file with these columns in this order. */
    String key() {
        return Identity.hash(String.join("\n", plain().toList()));
    }

    /** The same for every file of the system these columns come from, whatever their order. */
    String source() {
        return Identity.hash(String.join("\n", plain().sorted().toList()));
    }

    /** Names that more than one column has. */
    List<String> repeated() {
        var seen = new HashSet<String>();
        return names.stream()
                .filter(name -> !seen.add(HeaderWords.plain(name)))
                .distinct()
                .toList();
    }

    private Stream<String> plain() {
        return names.stream().map(HeaderWords::plain);
    }
}
