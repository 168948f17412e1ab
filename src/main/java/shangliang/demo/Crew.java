package shangliang.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plays a share of the stories, in order of time; several crews play side by side, each with stories of its own. */
final class Crew {

    private final int number;
    private final Stage stage;
    private final Desks desks;
    private final StandingRows rows;
    private final Reception reception;
    private final Agenda agenda = new Agenda();
    private final Map<UUID, Life> lives = new HashMap<>();

    Crew(int number, Stage stage, Desks desks, StandingRows rows) {
        this.number = number;
        this.stage = stage;
        this.desks = desks;
        this.rows = rows;
        this.reception = new Reception(stage);
    }

    void expect(Story story, Instant day) {
        agenda.begin(reception.on(day, story), () -> receive(story));
    }

    /** Everything that happens before {@code end}. */
    void live(Instant end) {
        for (var entry = agenda.before(end); entry != null; entry = agenda.before(end)) {
            stage.time().set(entry.at());
            stage.attempt(entry.act());
            if (entry.life() != null) {
                plan(rows.one(entry.life().id()));
            }
        }
    }

    @Nullable
    Life life(@Nullable UUID voice) {
        return lives.get(voice);
    }

    private void receive(Story story) {
        var life = reception.receive(story, number + "-" + lives.size());
        lives.put(life.id(), life);
        plan(rows.one(life.id()));
    }

    /** Sees where one of its voices stands, and writes into the agenda what comes next. */
    void plan(Standing now) {
        var life = lives.get(now.id());
        if (life == null) {
            return;
        }
        if (agenda.isFree(life, Agenda.Track.MATTER)) {
            add(life, Agenda.Track.MATTER, desks.matter(life, now));
        }
        if (agenda.isFree(life, Agenda.Track.PUBLICATION)) {
            add(life, Agenda.Track.PUBLICATION, desks.press().next(life, now));
        }
        if (agenda.isFree(life, Agenda.Track.PERSON)) {
            add(life, Agenda.Track.PERSON, desks.aside(life, now));
        }
    }

    private void add(Life life, Agenda.Track track, @Nullable Next next) {
        if (next != null) {
            agenda.add(life, track, next);
        }
    }
}
