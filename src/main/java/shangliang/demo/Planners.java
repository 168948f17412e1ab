package shangliang.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVRecord;
import shangliang.base.Viewer;
import shangliang.consultation.ConsultationNumber;
import shangliang.consultation.plan.PlanMove;
import shangliang.consultation.plan.Plans;

/** Plays the plan of the next year: topics come in early December, it is passed by New Year and published in January. */
final class Planners {

    /** What an organ would be responsible for, in turn. */
    private static final List<String> HOSTS = List.of("JK", "NN", "KW", "SF", "WS", "RZ", "LL");

    private final Stage stage;
    private final Plans plans;
    private final Chance chance;
    private final List<CSVRecord> ideas = Sheets.rows("talks");
    private final Map<String, UUID> open = new HashMap<>();
    private final List<UUID> proposed = new ArrayList<>();
    private int year;

    Planners(Stage stage, Plans plans, Chance chance) {
        this.stage = stage;
        this.plans = plans;
        this.chance = chance;
    }

    void on(LocalDate day) {
        stage.time().set(DemoClock.begin(day).plusSeconds(3600L * 14));
        stage.attempt(() -> december(day));
        stage.attempt(() -> january(day));
    }

    private void december(LocalDate day) {
        if (day.getMonthValue() != 12) {
            return;
        }
        switch (day.getDayOfMonth()) {
            case 1 -> {
                year = day.getYear() + 1;
                plans.begin(clerk(), year);
            }
            case 4, 5, 8, 9, 10, 11 -> propose();
            case 15 -> choose();
            case 18 -> go(clerk(), PlanMove.SUBMIT, "");
            case 22 -> go(clerk(), PlanMove.PASS_PARTY_GROUP, word("PLAN_PARTY_GROUP"));
            case 26 -> go(stage.cast().of("chair"), PlanMove.PASS_CHAIR_MEETING, word("PLAN_CHAIR"));
            default -> {}
        }
    }

    private void january(LocalDate day) {
        if (day.getMonthValue() == 1 && day.getDayOfMonth() == 8) {
            go(clerk(), PlanMove.PASS_PARTY_COMMITTEE, word("PLAN_DOCUMENT"));
        }
    }

    /** Two a day, from studios and members by turns; the place is left out, for a plan speaks of the district. */
    private void propose() {
        for (int i = 0; i < 2 && proposed.size() < ideas.size(); i++) {
            var idea = ideas.get(proposed.size());
            var host = HOSTS.get(proposed.size() % HOSTS.size());
            var by = i == 0
                    ? stage.cast().studio(chance.one(Sheets.rows("studios")).get("code"))
                    : chance.one(stage.cast().members());
            var question = idea.get("question").replace("{place}", "");
            var item = plans.propose(by, year, question, host, 2 + proposed.size());
            proposed.add(item);
            open.put(idea.get("topic"), item);
        }
    }

    /** All but one are taken in. */
    private void choose() {
        go(clerk(), PlanMove.CLOSE_COLLECTION, "");
        for (var item : proposed.subList(0, proposed.size() - 1)) {
            plans.take(clerk(), year, item);
        }
        plans.leave(clerk(), year, proposed.getLast(), word("PLAN_LEFT"));
    }

    /** The first consultation on a topic is the one that the plan speaks of. */
    void held(String topic, ConsultationNumber number) {
        var item = open.get(topic);
        if (item != null) {
            stage.attempt(() -> {
                plans.lead(clerk(), year, item, number.toString());
                open.remove(topic);
            });
        }
    }

    private void go(Viewer by, PlanMove move, String words) {
        stage.time().set(stage.now().plusSeconds(60));
        plans.go(by, year, move, words);
    }

    private Viewer clerk() {
        return stage.cast().of("clerk");
    }

    private String word(String purpose) {
        return stage.phrases().one(purpose, chance);
    }
}
