package shangliang.insight;

import java.util.List;
import shangliang.voices.Outcome;
import shangliang.web.Ui;

/** What the district promised, did and did not do, month by month, the running one first. */
record FactsPage(List<MonthFacts> months, boolean whole) {

    FactsPage {
        months = List.copyOf(months);
    }

    MonthFacts now() {
        return months.getFirst();
    }

    /** The published records behind a figure of a month. */
    static String href(MonthFacts month, String fact) {
        return "/see?fact=" + fact + "&month=" + month.month();
    }

    /** Promises kept, late and not kept, as a picture over the months. */
    Chart promises(Ui ui) {
        var old = months.reversed();
        return new Chart(
                old.stream().map(month -> ui.month(month.first())).toList(),
                List.of(
                        new Chart.Series(
                                ui.t("insight.facts.kept"),
                                Chart.Kind.COLUMN,
                                "jade",
                                old.stream()
                                        .map(month -> month.promises().kept())
                                        .toList()),
                        new Chart.Series(
                                ui.t("insight.facts.late"),
                                Chart.Kind.COLUMN,
                                "amber",
                                old.stream()
                                        .map(month -> month.promises().late())
                                        .toList()),
                        new Chart.Series(
                                ui.t("insight.facts.owed"),
                                Chart.Kind.COLUMN,
                                "seal",
                                old.stream()
                                        .map(month -> month.promises().owed())
                                        .toList())));
    }

    /** Whether an answer says that something was done. */
    static boolean isDone(Outcome outcome) {
        return switch (outcome) {
            case SOLVED, PARTLY, MEDIATED -> true;
            case PLANNED, NOT_POSSIBLE, EXPLAINED -> false;
        };
    }

    /** Whether an answer says that it is not done now. */
    static boolean isNotDone(Outcome outcome) {
        return switch (outcome) {
            case PLANNED, NOT_POSSIBLE -> true;
            case SOLVED, PARTLY, MEDIATED, EXPLAINED -> false;
        };
    }
}
