package shangliang.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Invents people: each name once among those who hold an office. */
final class Names {

    private final List<CSVRecord> rows = Sheets.rows("names");
    private final List<String> surnames = of("surname");
    private final List<String> given = of("given");
    private final List<String> occupations = of("occupation");
    private final Set<String> taken = new HashSet<>();
    private final Chance chance;

    Names(Chance chance) {
        this.chance = chance;
    }

    private List<String> of(String kind) {
        return rows.stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("value"))
                .toList();
    }

    /** Keeps a name for someone whom the files already name. */
    void take(String name) {
        taken.add(name);
    }

    String fresh() {
        String name;
        do {
            name = any(chance);
        } while (!taken.add(name));
        return name;
    }

    String any(Chance by) {
        return by.one(surnames) + by.one(given);
    }

    String occupation() {
        return chance.one(occupations);
    }
}
