package shangliang.insight;

import java.util.List;
import java.util.function.ToIntFunction;
import shangliang.web.Ui;

/** The course of the months as pictures, in the words of whoever looks. */
record Charts(Course course) {

    Chart heard(Ui ui) {
        return new Chart(
                labels(ui),
                List.of(
                        row(ui, "heard", Chart.Kind.LINE, "slate", Course.Month::heard),
                        row(ui, "before", Chart.Kind.GHOST, "second", Course.Month::before),
                        row(ui, "answered", Chart.Kind.LINE, "jade", Course.Month::answered)));
    }

    Chart effort(Ui ui) {
        return new Chart(
                labels(ui),
                List.of(
                        row(ui, "done", Chart.Kind.COLUMN, "slate", Course.Month::done),
                        row(ui, "again", Chart.Kind.COLUMN, "amber", Course.Month::again)));
    }

    Chart result(Ui ui) {
        return new Chart(labels(ui), List.of(row(ui, "confirmed", Chart.Kind.COLUMN, "jade", Course.Month::confirmed)));
    }

    private List<String> labels(Ui ui) {
        return course.months().stream().map(month -> ui.month(month.first())).toList();
    }

    private Chart.Series row(Ui ui, String name, Chart.Kind kind, String tone, ToIntFunction<Course.Month> value) {
        return new Chart.Series(
                ui.t("insight.course." + name),
                kind,
                tone,
                course.months().stream().map(value::applyAsInt).toList());
    }
}
