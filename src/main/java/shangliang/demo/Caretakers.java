package shangliang.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import shangliang.council.Member;
import shangliang.studios.Residents;
import shangliang.studios.Studios;
import shangliang.studios.conveners.Conveners;
import shangliang.studios.highlights.Highlights;
import shangliang.studios.life.Deed;
import shangliang.studios.life.LifeMove;
import shangliang.studios.life.Lives;

/** Plays the committees that look after studios and name their highlights, and leads who share the work by turns. */
final class Caretakers {

    private static final int TURNS = 6;
    private static final int MONTHS = 3;
    private static final int TOLD_AFTER = 200;

    private final Stage stage;
    private final Doors doors;
    private final List<CSVRecord> highlights = Sheets.rows("highlights");
    private final Map<CSVRecord, UUID> named = new HashMap<>();

    Caretakers(Stage stage, Doors doors) {
        this.stage = stage;
        this.doors = doors;
    }

    /** The doors that those who look after studios go through. */
    @Component
    record Doors(
            Lives lives,
            Studios studios,
            Residents residents,
            Conveners conveners,
            Highlights highlights,
            LifeLines lines) {}

    void on(LocalDate day) {
        stage.time().set(DemoClock.begin(day).plusSeconds(3600L * 22));
        var age = stage.time().days() - (int) day.until(stage.time().today(), java.time.temporal.ChronoUnit.DAYS);
        if (age == 0) {
            doors.studios().book().studios().forEach(studio -> rotate(studio.code(), day));
            name("FIRST");
        }
        if (day.getMonth() == Month.JANUARY && day.getDayOfMonth() == 6) {
            name("YEAR");
        }
        if (age == TOLD_AFTER) {
            named.forEach(this::show);
        }
        doors.lives().tick();
        doors.lines().worried(day.minusDays(2)).forEach(this::help);
    }

    private void rotate(String studio, LocalDate day) {
        var turns = doors.residents().of(studio, day).stream()
                .map(Member::id)
                .limit(TURNS)
                .toList();
        doors.conveners().rotate(stage.cast().studio(studio), turns, day, MONTHS);
    }

    private void name(String when) {
        highlights.stream()
                .filter(row -> row.get("day").equals(when))
                .forEach(row -> named.put(
                        row,
                        doors.highlights()
                                .name(
                                        stage.cast().unit(row.get("committee")),
                                        row.get("title"),
                                        row.get("about"),
                                        false)));
    }

    private void show(CSVRecord row, UUID id) {
        if (!row.get("words").isEmpty()) {
            doors.highlights().show(stage.cast().unit(row.get("committee")), id, row.get("words"));
        }
    }

    private void help(LifeLines.Line line) {
        var words = stage.phrases().all("STUDIO_HELP").getFirst();
        doors.lives().act(stage.cast().unit(line.committee()), line.studio(), new Deed.Say(LifeMove.OFFER_HELP, words));
    }
}
