package shangliang.demo;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Ids;
import shangliang.base.Label;
import shangliang.base.ScopeRef;
import shangliang.consultation.Channel;
import shangliang.consultation.Consultations;
import shangliang.consultation.Item;
import shangliang.consultation.Json;
import shangliang.consultation.Position;
import shangliang.consultation.Proposal;
import shangliang.consultation.Scale;
import shangliang.consultation.Topic;
import shangliang.consultation.Verdict;
import shangliang.consultation.joint.Handover;
import shangliang.consultation.joint.JointMessages;
import shangliang.council.Span;
import shangliang.council.partners.Partner;
import shangliang.council.partners.Partners;
import shangliang.demo.TalkDesk.Talk;
import shangliang.engine.merkle.NoteSigner;
import shangliang.engine.merkle.SignedNote;
import shangliang.studios.activities.Activities;
import shangliang.studios.activities.ActivityKind;
import shangliang.studios.activities.Outline;

/** Plays what is done with partners outside the district, and the paired county that asks and answers. */
final class Neighbours {

    private static final int AHEAD = 21;
    private static final int HANDED = 16;
    private static final int ANSWERED = 34;
    private static final int ASKED = 12;

    private final Stage stage;
    private final Doors doors;
    private final TalkDesk desk;
    private final List<CSVRecord> activities = Sheets.rows("joint_activities");
    private final List<CSVRecord> ideas = Sheets.rows("joint_talks");
    private final Map<CSVRecord, Talk> talks = new HashMap<>();
    private final Map<CSVRecord, Handover> handed = new HashMap<>();
    private @Nullable NoteSigner county;

    Neighbours(Stage stage, Doors doors, Chance chance) {
        this.stage = stage;
        this.doors = doors;
        this.desk = new TalkDesk(stage, doors.consultations(), chance);
    }

    /** The doors that joint matters go through. */
    @Component("neighbourDoors")
    record Doors(Partners partners, Activities activities, Consultations consultations, JointMessages messages) {}

    void on(LocalDate day) {
        stage.time().set(DemoClock.begin(day).plusSeconds(3600L * 18));
        if (county == null) {
            Sheets.rows("partners").forEach(this::enter);
        }
        var before = Integer.toString((int) (stage.time().today().toEpochDay() - day.toEpochDay()));
        activities.stream()
                .filter(row -> row.get("before").equals(before))
                .forEach(row -> stage.attempt(() -> plan(row, day)));
        ideas.stream()
                .filter(row -> row.get("before").equals(before))
                .forEach(row -> stage.attempt(() -> begin(row, day)));
        talks.forEach((row, talk) -> stage.attempt(() -> on(row, talk, day)));
        if (before.equals(Integer.toString(ASKED))) {
            stage.attempt(this::ask);
        }
    }

    private void enter(CSVRecord row) {
        var origin = row.get("origin");
        var key = "";
        if (!origin.isEmpty()) {
            county = NoteSigner.generate(origin, new SecureRandom());
            key = county.verifier().text();
        }
        var places = Arrays.stream(row.get("places").split("\\|"))
                .filter(place -> !place.isEmpty())
                .toList();
        var partner = new Partner(
                row.get("code"),
                Partner.Kind.valueOf(row.get("kind")),
                new Label(row.get("name_zh"), row.get("name_en")),
                row.get("about"),
                Span.since(LocalDate.parse(row.get("since"))),
                places,
                key,
                0);
        doors.partners().begin(stage.cast().of("admin"), partner);
    }

    private void plan(CSVRecord row, LocalDate day) {
        var starts = DemoClock.begin(day.plusDays(6)).plus(Duration.ofMinutes(570));
        var studio = studio(row);
        var outline = new Outline(
                ActivityKind.valueOf(row.get("kind")),
                "",
                row.get("title"),
                row.get("about"),
                null,
                studio.get("room_zh"),
                studio.get("place"),
                starts,
                starts.plus(Duration.ofMinutes(150)),
                null);
        doors.activities().plan(stage.cast().studio(row.get("studio")), outline.together(row.get("partner")), true);
    }

    private void begin(CSVRecord row, LocalDate day) {
        var host = ScopeRef.studio(row.get("studio"));
        var topic = new Topic(
                row.get("question"), row.get("affected"), Channel.CONFERENCE, host, Scale.SMALL, row.get("partner"));
        var by = stage.cast().studio(row.get("studio"));
        var number = doors.consultations().propose(by, new Proposal(topic, List.of()));
        var talk = new Talk(number, studio(row), row, stage.workday(day.plusDays(AHEAD)));
        talks.put(row, talk);
        desk.prepare(talk);
    }

    private void on(CSVRecord row, Talk talk, LocalDate day) {
        var days = (int) (day.toEpochDay() - talk.day().toEpochDay());
        desk.on(talk, days);
        if (days == HANDED) {
            var by = stage.cast().studio(row.get("studio"));
            handed.put(row, doors.messages().hand(by, talk.number().toString(), "https://wangchuan.example"));
        }
        var asked = handed.get(row);
        if (days == ANSWERED && asked != null && !row.get("answer").isEmpty()) {
            answer(row, asked);
        }
    }

    private void answer(CSVRecord row, Handover asked) {
        var results = Arrays.stream(row.get("answer").split("\\|"))
                .map(text -> new Item(text, Position.AGREED, "", new Item.Ruling(Verdict.ADOPTED, "")))
                .toList();
        send(row, new Words(asked.question(), asked.affected(), ""), results, asked.id());
    }

    /** The county asks about something of its own; it waits to be looked at. */
    private void ask() {
        var row = ideas.getFirst();
        var words = stage.phrases();
        send(
                row,
                new Words(
                        words.all("JOINT_QUESTION").getFirst(),
                        words.all("JOINT_AFFECTED").getFirst(),
                        words.all("JOINT_FACTS").getFirst()),
                List.of(),
                null);
    }

    /** What a message is about. */
    private record Words(String question, String affected, String facts) {}

    private void send(CSVRecord row, Words words, List<Item> results, @Nullable UUID answers) {
        if (county == null) {
            return;
        }
        var name = county.verifier().name();
        var number = stage.day().getYear() + "-" + (results.isEmpty() ? "000031" : "000018");
        var handover = new Handover(
                1,
                Ids.next(stage.now()),
                results.isEmpty() ? Handover.Kind.TOPIC : Handover.Kind.RESULT,
                new Handover.From(stage.phrases().all("JOINT_COUNTY").getFirst(), name),
                number,
                words.question(),
                words.affected(),
                words.facts(),
                "",
                results,
                "https://linjiang.example/consultations/" + number,
                stage.day(),
                answers);
        var note = SignedNote.sign(Json.write(handover) + "\n", county).text();
        doors.messages()
                .receive(
                        stage.cast().studio(row.get("studio")),
                        note.getBytes(StandardCharsets.UTF_8),
                        ScopeRef.studio(row.get("studio")));
    }

    private static CSVRecord studio(CSVRecord row) {
        return Sheets.rows("studios").stream()
                .filter(studio -> studio.get("code").equals(row.get("studio")))
                .findFirst()
                .orElseThrow();
    }
}
