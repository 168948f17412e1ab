package shangliang.demo;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Draws up the roll of 314 members and says who is in residence in which studio. */
final class Roll {

    static final int MEMBERS = 314;
    static final int RESIDENTS = 160;

    /** A line of the roll. */
    private record Line(String code, String name, String sector) {}

    private final List<CSVRecord> studios = Sheets.rows("studios");
    private final List<CSVRecord> strengths = Sheets.rows("strengths");
    private final List<Line> lines = new ArrayList<>();
    private final List<String> sectors;
    private final LocalDate since;
    private final Names names;

    Roll(Names names, LocalDate since) {
        this.names = names;
        this.since = since;
        this.sectors = codes("SECTOR");
        studios.forEach(studio -> names.take(studio.get("lead_name")));
        studios.forEach(studio -> add(studio.get("lead_name"), studio.get("lead_sector")));
        while (lines.size() < MEMBERS) {
            add(names.fresh(), sectors.get(lines.size() % sectors.size()));
        }
    }

    private void add(String name, String sector) {
        lines.add(new Line("M%03d".formatted(lines.size() + 1), name, sector));
    }

    private static List<String> codes(String kind) {
        return Sheets.rows("organs").stream()
                .filter(row -> row.get("kind").equals(kind))
                .map(row -> row.get("code"))
                .toList();
    }

    /** The roll as the file that an administrator would load. */
    String members() {
        var committees = codes("COMMITTEE");
        var groups = codes("REGIONAL_GROUP");
        var heading = "code,name,sector,committee,regional_group,place,occupation,strengths,term_from";
        return Stream.concat(
                        Stream.of(heading), IntStream.range(0, lines.size()).mapToObj(i -> {
                            var line = lines.get(i);
                            return String.join(
                                    ",",
                                    line.code(),
                                    line.name(),
                                    line.sector(),
                                    committees.get(i * 5 % committees.size()),
                                    groups.get(i * 7 % groups.size()),
                                    town(groups.get(i * 7 % groups.size()), i),
                                    names.occupation(),
                                    strength(i),
                                    since.toString());
                        }))
                .collect(joining("\n"));
    }

    /** Those in residence have said what they are good at; of the others, every second one. */
    private String strength(int member) {
        return member < RESIDENTS || member % 2 == 0
                ? strengths.get((member * 5 + 14) % strengths.size()).get("words")
                : "";
    }

    /** At home in one of the group's towns; of some nobody has said where. */
    private static String town(String group, int i) {
        var towns = Sheets.rows("organs").stream()
                .filter(row -> row.get("code").equals(group))
                .map(row -> row.get("area").split(" "))
                .findFirst()
                .orElseThrow();
        return i % 11 == 10 ? "" : towns[i / 6 % towns.length];
    }

    /** Each lead in the own studio, and others until 160 are in residence, each in one studio. */
    String residencies() {
        var heading = "studio,member,from";
        return Stream.concat(Stream.of(heading), IntStream.range(0, RESIDENTS).mapToObj(i -> {
                    var studio = studios.get(i % studios.size());
                    return studio.get("code") + "," + lines.get(i).code() + "," + studio.get("trial_date");
                }))
                .collect(joining("\n"));
    }
}
