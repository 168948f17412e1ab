package shangliang.problems;

import java.time.LocalDate;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Invalid.Problem;
import shangliang.council.Council;

/** Checks a remedy that somebody orders: what, whose, and until when. */
@Component
class Ordering {

    private final Council council;

    Ordering(Council council) {
        this.council = council;
    }

    Remedy remedy(RemedyOrder order, ClassTurn turn) {
        var text = Words.text("remedy", order.text());
        var problems = new ArrayList<Problem>();
        if (!isUnit(order.unit())) {
            problems.add(new Problem("unit", "problems.unit.missing"));
        }
        var due = order.due();
        if (!isToCome(due, turn.today())) {
            problems.add(new Problem("due", "problems.due.missing"));
        }
        if (due == null || !problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return new Remedy(0, text, order.unit(), due, null);
    }

    private boolean isUnit(String code) {
        return council.directory().handlingUnits().stream()
                .anyMatch(organ -> organ.code().equals(code));
    }

    /** Within three years: what lies beyond is no promise. */
    private static boolean isToCome(@Nullable LocalDate due, LocalDate today) {
        return due != null && due.isAfter(today) && due.isBefore(today.plusYears(3));
    }
}
