package shangliang.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import shangliang.base.ScopeRef;
import shangliang.consultation.Channel;
import shangliang.consultation.Consultations;
import shangliang.consultation.Proposal;
import shangliang.consultation.Scale;
import shangliang.consultation.Topic;
import shangliang.demo.TalkDesk.Talk;

/** Plays consultations of studios: when one begins, and on which day what happens to it. */
final class Talkers {

    /** About forty a year. */
    private static final double OFTEN = 0.16;

    private static final int AHEAD = 21;

    private final Stage stage;
    private final Consultations consultations;
    private final OutcomeLines lines;
    private final Planners planners;
    private final TalkDesk desk;
    private final Chance chance;
    private final List<CSVRecord> ideas = Sheets.rows("talks");
    private final List<CSVRecord> studios = Sheets.rows("studios");
    private final List<Talk> talks = new ArrayList<>();

    Talkers(Stage stage, Consultations consultations, OutcomeLines lines, Planners planners, Chance chance) {
        this.stage = stage;
        this.consultations = consultations;
        this.lines = lines;
        this.planners = planners;
        this.desk = new TalkDesk(stage, consultations, chance);
        this.chance = chance;
    }

    void on(LocalDate day) {
        stage.time().set(DemoClock.begin(day).plusSeconds(3600L * 15));
        while (consultations.tick() > 0) {
            stage.time().set(stage.now().plusSeconds(1));
        }
        for (var talk : talks) {
            var days = (int) (day.toEpochDay() - talk.day().toEpochDay());
            stage.attempt(() -> desk.on(talk, days));
        }
        if (stage.office().calendar().isWorkday(day) && chance.of(OFTEN)) {
            stage.attempt(() -> begin(day));
        }
    }

    private void begin(LocalDate today) {
        var idea = chance.one(ideas);
        var studio = chance.one(studios);
        var town = studio.get("place").replaceAll("-.*", "");
        var began = lines.voices(idea.get("topic"), town, stage.now().minus(Duration.ofDays(200)));
        var number = consultations.propose(
                stage.cast().studio(studio.get("code")), new Proposal(topic(idea, studio), began));
        var talk = new Talk(number, studio, idea, stage.workday(today.plusDays(AHEAD)));
        talks.add(talk);
        planners.held(idea.get("topic"), number);
        desk.prepare(talk);
    }

    private Topic topic(CSVRecord idea, CSVRecord studio) {
        var place = stage.doors().directory().placeName(studio.get("place")).zh();
        return new Topic(
                idea.get("question").replace("{place}", place),
                idea.get("affected"),
                Channel.GRASSROOTS,
                ScopeRef.studio(studio.get("code")),
                Scale.SMALL);
    }
}
