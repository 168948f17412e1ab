package shangliang.insight;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
import shangliang.base.Zone;
import shangliang.web.Form;

/** The days someone asks for; what cannot be read is said beside its field, and the usual days are shown meanwhile. */
record Asked(Form form, Period period) {

    static Asked of(Form typed, LocalDate today) {
        var problems = new HashMap<String, Invalid.Problem>();
        var usual = Period.usual(today);
        var from = day(typed, "from", problems).orElse(null);
        var to = day(typed, "to", problems).orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            problems.put("to", new Invalid.Problem("to", "insight.period.backwards"));
        }
        var period = problems.isEmpty()
                ? new Period(from == null ? usual(to, usual) : from, to == null ? end(from, usual) : to)
                : usual;
        var shown = problems.isEmpty()
                ? typed.with("from", period.from().toString())
                        .with("to", period.to().toString())
                : typed;
        return new Asked(new Form(shown.values(), problems, null), period);
    }

    private static LocalDate usual(@Nullable LocalDate to, Period usual) {
        return to == null || to.equals(usual.to())
                ? usual.from()
                : Period.usual(to).from();
    }

    /** Up to today; when that is over already, for the month. */
    private static LocalDate end(@Nullable LocalDate from, Period usual) {
        return from == null || !usual.to().isBefore(from) ? usual.to() : from.plusMonths(1);
    }

    private static Optional<LocalDate> day(Form typed, String field, Map<String, Invalid.Problem> problems) {
        var day = Zone.day(typed.text(field));
        if (day.isEmpty() && !typed.text(field).isEmpty()) {
            problems.put(field, new Invalid.Problem(field, "insight.period.unreadable"));
        }
        return day;
    }

    /** Periods that are asked for often, by message key. */
    static Map<String, Period> often(LocalDate today) {
        var often = new LinkedHashMap<String, Period>();
        var month = today.withDayOfMonth(1);
        often.put("insight.period.month", new Period(month, today));
        often.put("insight.period.last", Period.month(month.minusMonths(1)));
        often.put("insight.period.year", new Period(today.withDayOfYear(1), today));
        often.put("insight.period.twelve", Period.usual(today));
        return often;
    }
}
