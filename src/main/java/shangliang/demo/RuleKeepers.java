package shangliang.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import shangliang.base.Viewer;
import shangliang.studios.rules.DistrictRules;
import shangliang.studios.rules.RuleVersion;

/** Plays committees and the office that make rules, live with them and change them. */
final class RuleKeepers {

    private final Stage stage;
    private final DistrictRules doors;
    private final List<CSVRecord> sheet = Sheets.rows("rules");
    private final Map<String, UUID> made = new HashMap<>();

    RuleKeepers(Stage stage, DistrictRules doors) {
        this.stage = stage;
        this.doors = doors;
    }

    void on(LocalDate day) {
        stage.time().set(DemoClock.begin(day).plusSeconds(3600L * 16));
        sheet.stream().filter(row -> day(row).equals(day)).forEach(this::keep);
    }

    /** A day so many hundredths into the story, whatever its length. */
    private LocalDate day(CSVRecord row) {
        var days = stage.time().days();
        return stage.time().today().minusDays(days).plusDays(Long.parseLong(row.get("at")) * days / 100);
    }

    private void keep(CSVRecord row) {
        var version = new RuleVersion(
                1,
                stage.day().plusDays(Long.parseLong(row.get("in"))),
                row.get("title"),
                row.get("gist"),
                row.get("document"),
                row.get("why"));
        var before = made.get(row.get("key"));
        if (before == null) {
            made.put(row.get("key"), doors.make(keeper(row), version, null));
        } else {
            doors.amend(keeper(row), before, version);
        }
    }

    private Viewer keeper(CSVRecord row) {
        return row.get("keeper").equals("BG")
                ? stage.cast().of("clerk")
                : stage.cast().unit(row.get("keeper"));
    }
}
