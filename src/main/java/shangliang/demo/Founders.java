package shangliang.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.council.Member;
import shangliang.studios.LinkKind;
import shangliang.studios.Residents;
import shangliang.studios.Studio;
import shangliang.studios.Studios;
import shangliang.studios.activities.Activities;
import shangliang.studios.activities.ActivityKind;
import shangliang.studios.activities.Outline;
import shangliang.studios.life.Application;
import shangliang.studios.life.Deed;
import shangliang.studios.life.Finding;
import shangliang.studios.life.LifeMove;
import shangliang.studios.life.Lives;

/** Plays members who apply for studios, and what the committees make of them. */
final class Founders {

    private static final List<String> STANDARD = List.of("ROOM", "HOURS", "PEOPLE", "LEADERS", "RULES", "ACTIVITY");
    private static final int TRIAL = 60;
    private static final int FIRST_TABLE = 9;
    private static final int SECOND_TABLE = 25;

    private final Stage stage;
    private final Doors doors;
    private final Activities activities;
    private final List<CSVRecord> wishes = Sheets.rows("applications");
    private final Map<CSVRecord, Running> running = new HashMap<>();

    Founders(Stage stage, Doors doors, Activities activities) {
        this.stage = stage;
        this.doors = doors;
        this.activities = activities;
    }

    /** The doors that a founder goes through. */
    @Component
    record Doors(Lives lives, Studios studios, Residents residents, Hiring hiring) {}

    /** An application under way, with the name of its page. */
    private record Running(String key, Member lead) {}

    void on(LocalDate day) {
        stage.time().set(DemoClock.begin(day).plusSeconds(3600L * 21));
        wishes.forEach(wish -> on(wish, (int) (applied(wish).until(day, java.time.temporal.ChronoUnit.DAYS))));
    }

    private LocalDate applied(CSVRecord wish) {
        return stage.time().today().minusDays(Integer.parseInt(wish.get("before")));
    }

    private void on(CSVRecord wish, int age) {
        var ready = Integer.parseInt(wish.get("ready"));
        var fate = wish.get("fate");
        if (age == 0) {
            apply(wish);
        } else if (age == ready && !fate.equals("APPLIED")) {
            judge(wish, fate);
        } else if (age == ready + FIRST_TABLE || age == ready + SECOND_TABLE) {
            table(wish);
        } else if (age == ready + TRIAL + 1) {
            end(wish, fate);
        }
    }

    private void apply(CSVRecord wish) {
        var all = doors.residents().of(wish.get("near"), stage.day());
        var lead = all.getLast();
        var member = doors.hiring()
                .hire(
                        stage.cast(),
                        "member." + lead.code().toLowerCase(java.util.Locale.ROOT),
                        lead.name(),
                        new Hiring.Seat(
                                Role.MEMBER, new ScopeRef(Member.SCOPE, lead.code()), Label.of(word("MEMBER_TITLE"))));
        running.put(wish, new Running(doors.lives().apply(member, application(wish, lead)), lead));
    }

    private static Application application(CSVRecord wish, Member lead) {
        return new Application(
                LinkKind.valueOf(wish.get("link_kind")),
                label(wish, "name"),
                wish.get("place"),
                wish.get("committee"),
                new Studio.Lead(lead.id(), lead.name(), lead.term().sector()),
                label(wish, "party"),
                new Studio.Room(label(wish, "room"), label(wish, "hours"), null),
                label(wish, "summary"),
                wish.get("plan"));
    }

    private static Label label(CSVRecord wish, String column) {
        return new Label(wish.get(column + "_zh"), wish.get(column + "_en"));
    }

    private void judge(CSVRecord wish, String fate) {
        var one = running.get(wish);
        if (one == null) {
            return;
        }
        if (fate.equals("DECLINED")) {
            act(wish, one, new Deed.Say(LifeMove.DECLINE, word("STUDIO_DECLINED")));
            return;
        }
        act(wish, one, new Deed.Admit());
        var name = wish.get("name_zh");
        var opened = doors.studios().book().studios().stream()
                .filter(studio -> studio.name().zh().equals(name))
                .findFirst()
                .orElseThrow();
        running.put(wish, new Running(opened.code(), one.lead()));
        doors.hiring()
                .hire(
                        stage.cast(),
                        "studio." + opened.code().toLowerCase(java.util.Locale.ROOT),
                        one.lead().name(),
                        new Hiring.Seat(Role.STUDIO_LEAD, ScopeRef.studio(opened.code()), opened.name()));
    }

    private void act(CSVRecord wish, Running one, Deed deed) {
        doors.lives().act(committee(wish), one.key(), deed);
    }

    private Viewer committee(CSVRecord wish) {
        return stage.cast().unit(wish.get("committee"));
    }

    /** What the trial run is there for. */
    private void table(CSVRecord wish) {
        var one = running.get(wish);
        if (one == null || !one.key().startsWith("S")) {
            return;
        }
        var starts = DemoClock.begin(stage.day().plusDays(5)).plus(Duration.ofHours(15));
        var outline = new Outline(
                ActivityKind.DISCUSSION,
                "",
                word("STUDIO_TABLE"),
                wish.get("plan"),
                null,
                wish.get("room_zh"),
                wish.get("place"),
                starts,
                starts.plus(Duration.ofMinutes(90)),
                null);
        activities.plan(stage.cast().studio(one.key()), outline, false);
    }

    private void end(CSVRecord wish, String fate) {
        var one = running.get(wish);
        if (one == null) {
            return;
        }
        if (fate.equals("GIVEN_UP")) {
            act(wish, one, new Deed.Say(LifeMove.GIVE_UP, word("STUDIO_GIVEN_UP")));
        } else if (fate.equals("CHECKED")) {
            act(
                    wish,
                    one,
                    new Deed.Check(STANDARD.stream()
                            .map(code -> new Finding(code, true))
                            .toList()));
        }
    }

    private String word(String purpose) {
        return stage.phrases().all(purpose).getFirst();
    }
}
