package shangliang.demo;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import shangliang.council.Directory;
import shangliang.council.Division;

/** Finds a place and a landmark that fit what is said. */
final class Scenery {

    private final Directory directory;
    private final List<Division> all;
    private final List<CSVRecord> landmarks = Sheets.rows("landmarks");
    private final List<CSVRecord> byTopic = Sheets.rows("landmark_topics");

    Scenery(Directory directory) {
        this.directory = directory;
        // People live where the streets are: a community counts for three villages.
        this.all = directory.towns().stream()
                .flatMap(town -> directory.childrenOf(town.code()).stream())
                .flatMap(place -> Stream.generate(() -> place).limit(isVillage(place) ? 1 : 3))
                .toList();
    }

    Spot spot(Said said, Chance chance) {
        var village = chance.one(
                all.stream().filter(place -> fits(place, said.setting())).toList());
        var town = directory.townOf(village.code()).orElseThrow();
        return new Spot(village, town, landmark(said, chance));
    }

    private static boolean fits(Division place, String setting) {
        return switch (setting) {
            case "RURAL" -> isVillage(place);
            case "URBAN" -> !isVillage(place);
            default -> true;
        };
    }

    private static boolean isVillage(Division place) {
        return place.kind() == Division.Kind.VILLAGE;
    }

    private String landmark(Said said, Chance chance) {
        var kinds = byTopic.stream()
                .filter(row -> List.of(row.get("topics").split("\\|")).contains(said.topic()))
                .flatMap(row -> Arrays.stream(row.get("kinds").split("\\|")))
                .filter(kind -> said.setting().equals("RURAL") || !kind.equals("VILLAGE"))
                .toList();
        var fitting = landmarks.stream()
                .filter(row -> kinds.contains(row.get("kind")))
                .map(row -> row.get("value"))
                .toList();
        return fitting.isEmpty() && said.text().contains("{landmark}")
                ? chance.one(landmarks).get("value")
                : fitting.isEmpty() ? "" : chance.one(fitting);
    }
}
