package shangliang.council;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/** Reads the division tree from a file: every parent must be known and no place may lie within itself. */
record PlaceList(Set<String> parents) {

    static final Sheet.Columns COLUMNS =
            new Sheet.Columns(List.of("code", "parent", "kind", "name_zh"), List.of("name_en", "lat", "lon"));

    /** @param whole the file is the full list, so that parents outside it do not count */
    static Plan<Division> plan(Sheet sheet, List<Division> now, boolean whole) {
        var parents = new HashSet<String>();
        sheet.rows().forEach(row -> parents.add(row.text("code")));
        if (!whole) {
            now.forEach(place -> parents.add(place.code()));
        }
        var wanted = Plan.Wanted.read(sheet, new PlaceList(parents)::place);
        return Plan.compare(now, wanted.with(cycles(wanted, now)), whole);
    }

    private Division place(RowReader row) {
        var kind = row.one("kind", Division.Kind.class);
        var parent = row.maybeKnown("parent", parents::contains);
        if (parent == null && kind != Division.Kind.DISTRICT) {
            row.problem("council.row.parent");
        }
        var name = new Label(row.name("name_zh"), row.maybe("name_en"));
        return new Division(row.code("code"), parent, kind, name, centroid(row), true);
    }

    private static Division.@Nullable Centroid centroid(RowReader row) {
        var lat = row.maybeDegrees("lat", 90);
        var lon = row.maybeDegrees("lon", 180);
        if ((lat == null) != (lon == null)) {
            row.problem("council.row.centroid");
        }
        return lat == null || lon == null ? null : new Division.Centroid(lat, lon);
    }

    private static List<RowProblem> cycles(Plan.Wanted<Division> wanted, List<Division> now) {
        var parentOf = new HashMap<String, String>();
        now.forEach(place -> parentOf.put(place.code(), Listed.text(place.parent())));
        wanted.items().forEach(place -> parentOf.put(place.code(), Listed.text(place.parent())));
        var problems = new ArrayList<RowProblem>();
        for (var entry : wanted.entries()) {
            if (isWithinItself(entry.item().code(), parentOf)) {
                problems.add(new RowProblem(
                        entry.line(), "council.row.cycle", entry.item().code()));
            }
        }
        return problems;
    }

    private static boolean isWithinItself(String code, Map<String, String> parentOf) {
        var seen = new HashSet<String>();
        var at = parentOf.getOrDefault(code, "");
        while (!at.isEmpty() && !at.equals(code) && seen.add(at)) {
            at = parentOf.getOrDefault(at, "");
        }
        return at.equals(code);
    }
}
