package shangliang.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;
import shangliang.studios.activities.JointCalendar;
import shangliang.supervision.campaigns.CampaignKind;
import shangliang.supervision.campaigns.CampaignText;
import shangliang.supervision.campaigns.Campaigns;
import shangliang.supervision.campaigns.Layer;
import shangliang.supervision.campaigns.LineText;
import shangliang.supervision.campaigns.Mark;

/** Plays committees and the office that run campaigns: begun on a day, lined with what studios plan, ended with a word. */
final class Campaigners {

    /** How far ahead an activity is seen and taken in. */
    private static final int AHEAD = 21;

    private final Stage stage;
    private final Doors doors;
    private final List<CSVRecord> campaigns = Sheets.rows("campaigns");
    private final List<CSVRecord> lines = Sheets.rows("campaign_lines");
    private final Map<CSVRecord, Running> running = new HashMap<>();
    private final Map<CSVRecord, UUID> taken = new HashMap<>();

    Campaigners(Stage stage, Doors doors) {
        this.stage = stage;
        this.doors = doors;
    }

    /** The door of campaigns, and the calendar they look into. */
    @Component("campaignDoors")
    record Doors(Campaigns campaigns, JointCalendar calendar) {}

    /** One that has begun, and who runs it. */
    private record Running(UUID id, Viewer by) {}

    void on(LocalDate day) {
        stage.time().set(DemoClock.begin(day).plusSeconds(3600L * 21));
        campaigns.stream().filter(row -> isBegin(row, day)).forEach(this::begin);
        running.forEach((row, one) -> go(row, one, day));
    }

    private void go(CSVRecord row, Running one, LocalDate day) {
        var coming = doors.calendar().between(day, day.plusDays(AHEAD));
        for (var line : of(row)) {
            if (line.get("activity").isEmpty()) {
                tick(one, line, day);
            } else if (!taken.containsKey(line) && !day.isAfter(day(row.get("last")))) {
                take(one, line, coming.stream().filter(entry -> fits(row, entry)));
            }
        }
        if (!row.get("result").isEmpty() && day.equals(day(row.get("last")))) {
            doors.campaigns().end(one.by(), one.id(), row.get("result"));
        }
    }

    /** A day so many hundredths into the story, whatever its length; what is more than a hundred is still to come. */
    private LocalDate day(String hundredths) {
        var days = stage.time().days();
        return stage.time().today().minusDays(days).plusDays(Long.parseLong(hundredths) * days / 100);
    }

    /** What is to come is announced on the last days. */
    private boolean isBegin(CSVRecord row, LocalDate day) {
        var first = day(row.get("first"));
        var latest = stage.time().today().minusDays(2);
        return day.equals(first.isAfter(latest) ? latest : first);
    }

    private void begin(CSVRecord row) {
        var by = row.get("owner").equals("BG")
                ? stage.cast().of("clerk")
                : stage.cast().unit(row.get("owner"));
        var topics = row.get("topics");
        var text = new CampaignText(
                CampaignKind.valueOf(row.get("kind")),
                row.get("title"),
                row.get("aim"),
                day(row.get("first")),
                day(row.get("last")),
                topics.isEmpty() ? List.of() : List.of(topics.split("\\|")),
                Mark.valueOf(row.get("mark")));
        var id = doors.campaigns().begin(by, new UUID(0, campaigns.indexOf(row)), text);
        var one = new Running(id, by);
        running.put(row, one);
        of(row).stream().filter(line -> line.get("activity").isEmpty()).forEach(line -> add(one, line, null));
    }

    private List<CSVRecord> of(CSVRecord row) {
        return lines.stream()
                .filter(line -> line.get("campaign").equals(row.get("key")))
                .toList();
    }

    private void add(Running one, CSVRecord line, @Nullable UUID activity) {
        var layer = line.get("layer").isEmpty() ? null : Layer.valueOf(line.get("layer"));
        var due = activity == null ? day(line.get("day")) : null;
        var text = new LineText(line.get("words"), due, layer, activity);
        taken.put(line, doors.campaigns().add(one.by(), one.id(), new UUID(0, lines.indexOf(line)), text));
    }

    private boolean fits(CSVRecord row, JointCalendar.Entry entry) {
        return !entry.off()
                && !entry.day().isBefore(day(row.get("first")))
                && !entry.day().isAfter(day(row.get("last")));
    }

    /** Takes in an activity of that name that a studio planned meanwhile. */
    private void take(Running one, CSVRecord line, Stream<JointCalendar.Entry> coming) {
        coming.filter(entry -> entry.title().equals(line.get("activity")))
                .findFirst()
                .ifPresent(entry -> stage.attempt(() -> add(one, line, entry.id())));
    }

    private void tick(Running one, CSVRecord line, LocalDate day) {
        var id = taken.get(line);
        if (id != null && !line.get("done").isEmpty() && day.equals(day(line.get("day")))) {
            doors.campaigns().tick(one.by(), one.id(), id, line.get("done"));
        }
    }
}
