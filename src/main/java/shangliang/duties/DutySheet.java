package shangliang.duties;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.council.Plan;
import shangliang.council.RowReader;
import shangliang.council.Sheet;

/** Reads duty items from a file, and says of each row what is wrong with it. */
record DutySheet(Topics topics, Units units) {

    static final Sheet.Columns COLUMNS = new Sheet.Columns(
            List.of("list", "clause", "kind", "title_zh", "topics", "working_days"),
            List.of("title_en", "lead", "place"));

    private static final Pattern CLAUSE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{0,29}");
    private static final Pattern DAYS = Pattern.compile("[1-9]|[1-5]\\d|60");

    Plan.Wanted<DutyLine> read(String csv) {
        return Plan.Wanted.read(Sheet.read(csv, COLUMNS), this::line);
    }

    private DutyLine line(RowReader row) {
        var owner = row.known("list", code -> code.equals(DutyList.TOWN) || units.handles(code));
        var kind = row.one("kind", DutyKind.class);
        var item = new DutyItem(
                clause(row),
                kind,
                new Label(row.name("title_zh"), row.maybe("title_en")),
                topics(row),
                days(row),
                lead(row, kind),
                row.maybeKnown("place", units::knowsPlace));
        return new DutyLine(owner, item);
    }

    static boolean isClause(String typed) {
        return CLAUSE.matcher(typed).matches();
    }

    private static String clause(RowReader row) {
        var clause = row.text("clause", 30);
        if (!isClause(clause)) {
            row.problem("duties.row.clause", "clause", clause);
        }
        return clause;
    }

    private Set<String> topics(RowReader row) {
        var codes = Arrays.stream(row.text("topics", 400).split("[|｜]"))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        if (codes.isEmpty()) {
            row.problem("council.row.empty", "topics");
        }
        codes.stream()
                .filter(code -> topics.leaf(code).isEmpty())
                .sorted()
                .forEach(code -> row.problem("council.row.unknown", "topics", code));
        return codes;
    }

    private static int days(RowReader row) {
        var days = row.text("working_days", 10);
        if (DAYS.matcher(days).matches()) {
            return Integer.parseInt(days);
        }
        row.problem("duties.row.days", "working_days", days);
        return 1;
    }

    private @Nullable String lead(RowReader row, DutyKind kind) {
        var lead = row.maybeKnown("lead", units::knows);
        if (kind == DutyKind.BASIC && lead != null) {
            row.problem("duties.row.lead-needless", "lead");
        }
        if (kind != DutyKind.BASIC && lead == null && row.problems().isEmpty()) {
            row.problem("duties.row.lead-missing", "lead");
        }
        return lead;
    }
}
