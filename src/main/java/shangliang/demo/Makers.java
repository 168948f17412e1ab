package shangliang.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.outcomes.works.Particulars;
import shangliang.outcomes.works.WorkDeed;
import shangliang.outcomes.works.WorkKind;
import shangliang.outcomes.works.WorkMove;
import shangliang.outcomes.works.WorkNumber;
import shangliang.outcomes.works.WorkState.Way;
import shangliang.outcomes.works.WorkText;
import shangliang.outcomes.works.Works;

/** Plays papers, speeches, creative works and services: spread over the year, each read some days after it was handed in. */
final class Makers {

    private static final int READ = 4;
    private static final int AGAIN = 6;
    private static final int TAKEN = 8;
    private static final int SHOWN = 12;

    private final Stage stage;
    private final Works works;
    private final MakerLines lines;
    private final List<CSVRecord> ideas = Sheets.rows("works");
    private final List<CSVRecord> studios = Sheets.rows("studios");
    private final Map<CSVRecord, Running> running = new HashMap<>();

    Makers(Stage stage, Works works, MakerLines lines) {
        this.stage = stage;
        this.works = works;
        this.lines = lines;
    }

    /** A work under way. */
    private record Running(WorkNumber number, Viewer author) {}

    void on(LocalDate day) {
        stage.time().set(DemoClock.begin(day).plusSeconds(3600L * 16));
        for (int i = 0; i < ideas.size(); i++) {
            var idea = ideas.get(i);
            var age = (int) (day.toEpochDay() - begins(i).toEpochDay());
            stage.attempt(() -> on(idea, age));
        }
    }

    /** The first some days after the story begins, the last some days before it ends, whatever its length. */
    private LocalDate begins(int index) {
        var days = stage.time().days();
        return stage.time().today().minusDays(days - 1L).plusDays((long) index * (days - 2) / ideas.size());
    }

    private void on(CSVRecord idea, int age) {
        var fate = idea.get("fate");
        switch (age) {
            case 0 -> begin(idea);
            case READ -> read(idea, fate);
            case AGAIN -> again(idea, fate);
            case TAKEN -> choose(idea, fate);
            case SHOWN -> show(idea, fate);
            default -> {}
        }
    }

    private void begin(CSVRecord idea) {
        var author = author(idea);
        var kind = WorkKind.valueOf(idea.get("kind"));
        var studio = idea.get("studio");
        var text = new WorkText(
                kind, idea.get("title"), idea.get("text"), particulars(kind, idea), studio.isEmpty() ? null : studio);
        var number = works.begin(author, new UUID(0, ideas.indexOf(idea)), text, from(idea));
        running.put(idea, new Running(number, author));
        act(idea, author, new WorkDeed.Plain(WorkMove.SUBMIT));
    }

    private Viewer author(CSVRecord idea) {
        var members = stage.cast().members();
        return idea.get("author").equals("STUDIO")
                ? stage.cast().studio(idea.get("studio"))
                : members.get(ideas.indexOf(idea) % members.size());
    }

    private Particulars particulars(WorkKind kind, CSVRecord idea) {
        return switch (kind) {
            case PAPER -> new Particulars.None();
            case SPEECH -> new Particulars.Speech(idea.get("meeting"));
            case CREATION ->
                new Particulars.Creation(
                        Particulars.Form.valueOf(idea.get("form")), idea.get("medium"), idea.get("heritage"));
            case SERVICE ->
                new Particulars.Service(
                        idea.get("offer"),
                        idea.get("place"),
                        stage.day().minusDays(2),
                        Integer.valueOf(idea.get("served")));
        };
    }

    private List<SourceRef> from(CSVRecord idea) {
        return switch (idea.get("origin")) {
            case "VOICE" -> lines.voices(idea.get("topic"));
            case "ACTIVITY" -> lines.services(idea.get("studio"));
            case "CONSULTATION" -> lines.consultations(idea.get("studio"));
            default -> List.of();
        };
    }

    private void read(CSVRecord idea, String fate) {
        switch (fate) {
            case "WAIT" -> {}
            case "RETURN" -> act(idea, office(idea), new WorkDeed.Say(WorkMove.GIVE_BACK, idea.get("words")));
            default -> act(idea, office(idea), new WorkDeed.Plain(WorkMove.ACCEPT));
        }
    }

    private void again(CSVRecord idea, String fate) {
        var one = running.get(idea);
        if (fate.equals("RETURN") && one != null) {
            act(idea, one.author(), new WorkDeed.Plain(WorkMove.SUBMIT));
        }
    }

    private void choose(CSVRecord idea, String fate) {
        switch (fate) {
            case "RETURN" -> act(idea, office(idea), new WorkDeed.Plain(WorkMove.ACCEPT));
            case "SPOKEN", "IN_WRITING" -> act(idea, office(idea), new WorkDeed.Choose(Way.valueOf(fate)));
            case "NOT_CHOSEN" -> act(idea, office(idea), new WorkDeed.Say(WorkMove.NOT_CHOOSE, idea.get("words")));
            default -> {}
        }
    }

    private void show(CSVRecord idea, String fate) {
        switch (fate) {
            case "PUBLISH", "RETURN", "SPOKEN", "IN_WRITING" ->
                act(idea, office(idea), new WorkDeed.Plain(WorkMove.PUBLISH));
            case "KEEP" -> act(idea, office(idea), new WorkDeed.Say(WorkMove.KEEP, idea.get("words")));
            default -> {}
        }
    }

    /** The committee of the studio; without one the clerk. */
    private Viewer office(CSVRecord idea) {
        return studios.stream()
                .filter(studio -> studio.get("code").equals(idea.get("studio")))
                .findFirst()
                .map(studio -> stage.cast().unit(studio.get("committee")))
                .orElseGet(() -> stage.cast().of("clerk3"));
    }

    private void act(CSVRecord idea, Viewer by, WorkDeed deed) {
        var one = running.get(idea);
        if (one != null) {
            stage.time().set(stage.now().plusSeconds(30));
            works.act(by, one.number(), deed);
        }
    }
}
