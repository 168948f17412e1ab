package shangliang.demo;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import shangliang.council.Directory;
import shangliang.council.Division;

/** Writes the file of venues: one centre, a station in each town and street, a room in each village. */
final class Venues {

    private static final String CENTRE = "C1";
    private static final List<String> WORDS = List.of(
            "name_zh", "name_en", "address_zh", "address_en", "hours_zh", "hours_en", "uses", "branch_zh", "branch_en");

    private final Map<String, CSVRecord> tiers =
            Sheets.rows("venues").stream().collect(toMap(row -> row.get("tier"), Function.identity()));
    private final List<String> lines = new ArrayList<>();

    Venues(Directory directory) {
        lines.add("code,tier,parent,place," + String.join(",", WORDS));
        var centre = directory.towns().getFirst();
        add(List.of(CENTRE, "PRACTICE_CENTER", "", centre.code()), centre);
        for (var town : directory.towns()) {
            var station = "W-" + town.code();
            add(List.of(station, "MEMBER_WORKSTATION", CENTRE, town.code()), town);
            for (var village : directory.childrenOf(town.code())) {
                add(List.of("V-" + village.code(), "VILLAGE_STUDIO", station, village.code()), village);
            }
        }
    }

    private void add(List<String> codes, Division place) {
        var words = Objects.requireNonNull(tiers.get(codes.get(1)));
        var line = new ArrayList<>(codes);
        WORDS.forEach(word -> line.add(filled(words.get(word), word, place)));
        lines.add(String.join(",", line.stream().map(cell -> '"' + cell + '"').toList()));
    }

    private static String filled(String words, String column, Division place) {
        var english = place.name().en();
        return words.replace(
                "{name}",
                column.endsWith("_en") && english != null
                        ? english
                        : place.name().zh());
    }

    String csv() {
        return String.join("\n", lines);
    }
}
