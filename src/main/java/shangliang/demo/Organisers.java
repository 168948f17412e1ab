package shangliang.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import shangliang.base.Viewer;
import shangliang.studios.activities.Activities;
import shangliang.studios.activities.ActivityKind;
import shangliang.studios.activities.Outline;
import shangliang.studios.activities.Turnout;

/** Plays what studios do: planned some days ahead, neighbours keep seats, the lead confirms the day after. */
final class Organisers {

    /** About every twenty-five days each. */
    private static final double OFTEN = 0.04;

    /** In the last days more is planned, so that whoever looks finds something to come to. */
    private static final double LATELY = 0.25;

    private static final int LAST_DAYS = 6;

    /** Holds nothing any more after some months, so that one sees how it is helped first. */
    private static final String TIRED = "S07";

    private static final int UNTIL_TIRED = 110;

    private final Stage stage;
    private final Activities activities;
    private final ActivityLines lines;
    private final Chance chance;
    private final List<CSVRecord> studios = Sheets.rows("studios");
    private final List<CSVRecord> ideas = Sheets.rows("activities");

    Organisers(Stage stage, Activities activities, ActivityLines lines, Chance chance) {
        this.stage = stage;
        this.activities = activities;
        this.lines = lines;
        this.chance = chance;
    }

    void on(LocalDate day) {
        at(day, 20);
        var often = day.isAfter(stage.time().today().minusDays(LAST_DAYS)) ? LATELY : OFTEN;
        studios.stream()
                .filter(studio -> chance.of(often) && !isTired(studio, day))
                .forEach(studio -> stage.attempt(() -> plan(studio, day)));
        lines.planned().forEach(line -> stage.attempt(() -> go(line)));
    }

    private boolean isTired(CSVRecord studio, LocalDate day) {
        var begin = stage.time().today().minusDays(stage.time().days());
        return studio.get("code").equals(TIRED) && day.isAfter(begin.plusDays(UNTIL_TIRED));
    }

    private void at(LocalDate day, int hour) {
        stage.time().set(DemoClock.begin(day).plusSeconds(3600L * hour));
    }

    private void plan(CSVRecord studio, LocalDate day) {
        var idea = chance.one(ideas.stream()
                .filter(each -> each.get("link_kind").equals(studio.get("link_kind")))
                .toList());
        var hour = chance.one(List.of(9, 14, 19));
        var starts = DemoClock.begin(day.plusDays(chance.whole(4, 20))).plusSeconds(3600L * hour + 1800);
        var outline = new Outline(
                ActivityKind.valueOf(idea.get("kind")),
                idea.get("series"),
                idea.get("title"),
                idea.get("about"),
                null,
                studio.get("room_zh"),
                studio.get("place"),
                starts,
                starts.plus(Duration.ofMinutes(chance.one(List.of(90, 120, 150)))),
                chance.of(0.6) ? chance.one(List.of(20, 30, 40)) : null);
        activities.plan(stage.cast().studio(studio.get("code")), outline, false);
    }

    private void go(ActivityLines.Line line) {
        var now = stage.now();
        if (now.isBefore(line.starts())) {
            before(line, now);
        } else if (!now.isBefore(line.ends()) && chance.of(0.8)) {
            hold(line);
        }
    }

    private void before(ActivityLines.Line line, Instant now) {
        if (Duration.between(now, line.starts()).toDays() == 1 && chance.of(0.05)) {
            activities.cancel(stage.cast().studio(line.studio()), line.id(), word("ACTIVITY_OFF"));
        } else if (chance.of(0.12)) {
            activities.register(Viewer.ANYONE, line.id(), word("SEAT_NAME"), chance.whole(1, 3), UUID.randomUUID());
        }
    }

    private void hold(ActivityLines.Line line) {
        var seats = some(lines.seats(line.id()), 0.85);
        var members = some(lines.residents(line.studio(), line.starts()), 0.45);
        var turnout = new Turnout(
                chance.whole(6, 38),
                chance.of(0.3) ? chance.whole(5, 60) : 0,
                chance.of(0.7) ? word("ACTIVITY_NOTE") : "");
        var came = new Activities.Came(seats, members);
        activities.hold(stage.cast().studio(line.studio()), line.id(), turnout, came);
    }

    private List<UUID> some(List<UUID> all, double share) {
        return all.stream().filter(each -> chance.of(share)).toList();
    }

    private String word(String purpose) {
        return stage.phrases().one(purpose, chance);
    }
}
