package shangliang.council.affiliations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
import shangliang.base.Invalid.Problem;
import shangliang.base.Trade;
import shangliang.base.Zone;
import shangliang.council.Span;
import shangliang.web.Form;

/** Reads what a member typed about an organisation; all that is wrong is told at once. */
record AffiliationForm(Form form) {

    Declared declared() {
        var problems = new ArrayList<Problem>();
        var since = day("since", "council.affiliations.since", problems);
        var until = form.text("until").isEmpty() ? null : day("until", "council.affiliations.until", problems);
        if (since == null || !problems.isEmpty()) {
            Affiliations.line(problems, "organisation", form.text("organisation"), Affiliations.ORGANISATION);
            Affiliations.line(problems, "role", form.text("role"), Affiliations.ROLE);
            throw new Invalid(problems);
        }
        return new Declared(form.text("organisation"), form.text("role"), trade(), new Span(since, until));
    }

    /** The last day of what is over. */
    LocalDate until() {
        return Zone.day(form.text("until")).orElseThrow(() -> new Invalid("until", "council.affiliations.until"));
    }

    private @Nullable LocalDate day(String field, String wrong, ArrayList<Problem> problems) {
        var day = Zone.day(form.text(field));
        if (day.isEmpty()) {
            problems.add(new Problem(field, wrong));
        }
        return day.orElse(null);
    }

    private @Nullable Trade trade() {
        return Arrays.stream(Trade.values())
                .filter(trade -> trade.name().equals(form.text("trade")))
                .findFirst()
                .orElse(null);
    }
}
