package shangliang.council;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import shangliang.base.Texts;

/** Asks one line for its values and writes down what is wrong with each, so that all is told at once. */
public final class RowReader {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,15}");
    private static final Pattern DATE = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2})\\D?");
    private static final int NAME = 100;
    private static final LocalDate UNREAD = LocalDate.of(1, 1, 1);

    private final Sheet.Row row;
    private final List<RowProblem> problems = new ArrayList<>();

    public RowReader(Sheet.Row row) {
        this.row = row;
    }

    public List<RowProblem> problems() {
        return List.copyOf(problems);
    }

    public void problem(String key, Object... args) {
        problems.add(new RowProblem(row.line(), key, args));
    }

    /** A short code of capital letters, figures and hyphens. */
    public String code(String column) {
        var code = row.text(column);
        if (!CODE.matcher(code).matches()) {
            problem("council.row.code", column, code);
        }
        return code;
    }

    /** A name that must be there. */
    public String name(String column) {
        var text = text(column, NAME);
        if (text.isEmpty()) {
            problem("council.row.empty", column);
        }
        return text;
    }

    /** A name that may be left out. */
    public @Nullable String maybe(String column) {
        var text = text(column, NAME);
        return text.isEmpty() ? null : text;
    }

    /** Words of at most {@code most} characters; formulas are no words. */
    public String text(String column, int most) {
        var text = row.text(column);
        if (text.startsWith("=")) {
            problem("council.row.formula", column);
        } else if (Texts.length(text) > most) {
            problem("council.row.long", column, most);
        }
        return text;
    }

    /** A code that something else must know. */
    public String known(String column, Predicate<String> isKnown) {
        var code = row.text(column);
        if (!isKnown.test(code)) {
            problem("council.row.unknown", column, code);
        }
        return code;
    }

    public @Nullable String maybeKnown(String column, Predicate<String> isKnown) {
        return row.text(column).isEmpty() ? null : known(column, isKnown);
    }

    /** One of the names of {@code type}; the first of them when it is none, which the problem then says. */
    public <E extends Enum<E>> E one(String column, Class<E> type) {
        var all = type.getEnumConstants();
        for (var each : all) {
            if (each.name().equals(row.text(column))) {
                return each;
            }
        }
        problem("council.row.choice", column, row.text(column), String.join(", ", names(all)));
        return all[0];
    }

    private static List<String> names(Enum<?>[] all) {
        return List.of(all).stream().map(Enum::name).toList();
    }

    public LocalDate date(String column) {
        if (row.text(column).isEmpty()) {
            problem("council.row.empty", column);
        }
        var date = maybeDate(column);
        return date == null ? UNREAD : date;
    }

    public @Nullable LocalDate maybeDate(String column) {
        var text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        var parts = DATE.matcher(text);
        try {
            if (parts.matches()) {
                return LocalDate.of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
            }
        } catch (DateTimeException e) {
            // a thirtieth of February: told below like any other text that is no date
        }
        problem("council.row.date", column, text);
        return null;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** A dated span; its end may be open. */
    public Span span(String from, String to) {
        var span = new Span(date(from), maybeDate(to));
        if (span.isBackwards()) {
            problem("council.row.backwards", from, to);
        }
        return span;
    }

    public @Nullable Double maybeDegrees(String column, int most) {
        var text = row.text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("-?\\d{1,3}(\\.\\d{1,12})?") && Math.abs(Double.parseDouble(text)) <= most) {
            return Double.valueOf(text);
        }
        problem("council.row.degrees", column, text);
        return null;
    }
}
