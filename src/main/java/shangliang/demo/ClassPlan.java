package shangliang.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** What becomes of one class of like voices in the demo, step by step, each so many days before the story ends. */
record ClassPlan(CSVRecord row) {

    /** A step on the way. */
    enum Step {
        SUGGEST,
        CONFIRM,
        ORDER,
        REPORT,
        ASK,
        END
    }

    static List<ClassPlan> all() {
        return Sheets.rows("classes").stream().map(ClassPlan::new).toList();
    }

    String text(String column) {
        return row.get(column);
    }

    List<String> titles() {
        return List.of(row.get("titles").split("\\|"));
    }

    /** The last day of the remedy that was ordered. */
    LocalDate due(LocalDate today) {
        return today.minusDays(Long.parseLong(row.get("due")));
    }

    /** The steps of a day. */
    List<Step> on(LocalDate day, LocalDate today) {
        return Arrays.stream(Step.values())
                .filter(step -> day.equals(day(step, today)))
                .toList();
    }

    private @Nullable LocalDate day(Step step, LocalDate today) {
        var before = row.get(step.name().toLowerCase(java.util.Locale.ROOT));
        return before.isEmpty() ? null : today.minusDays(Long.parseLong(before));
    }
}
