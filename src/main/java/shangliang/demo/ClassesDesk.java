package shangliang.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import shangliang.base.Viewer;
import shangliang.problems.At;
import shangliang.problems.ClassNumber;
import shangliang.problems.Finding;
import shangliang.problems.Problems;
import shangliang.problems.RemedyOrder;
import shangliang.problems.Suggestion;
import shangliang.problems.Told;

/** The desks where like voices become one class: what is planned for a day happens before the others come. */
final class ClassesDesk {

    private static final int FEWEST = 3;
    private static final int EARLY = 9;

    private final Stage stage;
    private final Problems problems;
    private final AlikeRows rows;
    private final List<ClassPlan> plans = ClassPlan.all();
    private final Map<ClassPlan, Begun> begun = new HashMap<>();

    ClassesDesk(Stage stage, Problems problems, AlikeRows rows) {
        this.stage = stage;
        this.problems = problems;
        this.rows = rows;
    }

    /** A class that there is. */
    private record Begun(ClassNumber number, List<UUID> voices) {
        At at() {
            return At.any(number);
        }
    }

    void on(LocalDate day) {
        for (var plan : plans) {
            for (var step : plan.on(day, stage.time().today())) {
                stage.time().set(DemoClock.begin(day).plusSeconds(3600L * EARLY + 60L * step.ordinal()));
                act(plan, step);
            }
        }
    }

    private void act(ClassPlan plan, ClassPlan.Step step) {
        if (step == ClassPlan.Step.SUGGEST) {
            suggest(plan);
        }
        var one = begun.get(plan);
        if (one != null) {
            goOn(plan, step, one);
        }
    }

    /** A district with too few like voices has no such class. */
    private void suggest(ClassPlan plan) {
        var voices = rows.titled(plan.titles());
        if (voices.size() >= FEWEST) {
            var what = new Suggestion(plan.text("title"), plan.text("topic"), plan.text("why"), voices, 0);
            begun.put(plan, new Begun(problems.suggest(clerk(), what), voices));
        }
    }

    private void goOn(ClassPlan plan, ClassPlan.Step step, Begun one) {
        switch (step) {
            case SUGGEST -> {}
            case CONFIRM -> problems.confirm(clerk(), one.at(), plan.text("title"), plan.text("cause"));
            case ORDER -> {
                var due = plan.due(stage.time().today());
                problems.order(clerk(), one.at(), new RemedyOrder(plan.text("remedy"), rows.unit(one.voices()), due));
            }
            case REPORT -> problems.done(stage.cast().unit(rows.unit(one.voices())), one.at(), plan.text("done"));
            case ASK -> ask(plan, one);
            case END -> end(plan, one);
        }
    }

    private void ask(ClassPlan plan, Begun one) {
        var there = rows.there(one.voices());
        var asked = plan.text("asked").equals("half") ? there.subList(0, there.size() / 2) : there;
        for (int i = 0; i < asked.size(); i++) {
            var denied = plan.text("asked").equals("false") && i == 0;
            problems.find(stage.cast().of("recheck"), one.number(), asked.get(i), told(denied, i));
        }
    }

    private Told told(boolean denied, int turn) {
        var words = stage.phrases().all(denied ? "CLASS_DENIED" : "CLASS_TRUE");
        var finding = denied ? Finding.FALSE : turn % 7 == 6 ? Finding.UNREACHABLE : Finding.TRUE;
        return new Told(finding, finding == Finding.UNREACHABLE ? "" : words.get(turn % words.size()));
    }

    private void end(ClassPlan plan, Begun one) {
        var words = plan.text("words");
        switch (plan.text("ending")) {
            case "CLOSE" -> problems.close(clerk(), one.at(), words);
            case "RETURN" -> problems.giveBack(clerk(), one.at(), words);
            case "REST" -> problems.rest(clerk(), one.at(), words);
            case "DISMISS" -> problems.dismiss(clerk(), one.at(), words);
            default -> throw new IllegalArgumentException(plan.text("ending"));
        }
    }

    private Viewer clerk() {
        return stage.cast().of("clerk2");
    }
}
