package shangliang.council;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import shangliang.base.Label;

/** Reads the organs of the district from a file, as versions that begin on one day. */
record OrganList(Directory directory, LocalDate from) {

    static final Sheet.Columns COLUMNS =
            new Sheet.Columns(List.of("code", "kind", "name_zh", "place"), List.of("name_en", "area"));

    private static final int WORDS = 400;

    Plan<Organ> plan(Sheet sheet, List<Organ> now, boolean whole) {
        var taken = whole ? new HashMap<String, String>() : kept(sheet, now);
        return Plan.compare(now, Plan.Wanted.read(sheet, row -> organ(row, taken)), whole);
    }

    /** The towns of those groups that the file leaves as they are, each with its group. */
    private static Map<String, String> kept(Sheet sheet, List<Organ> now) {
        var named = sheet.rows().stream().map(row -> row.text("code")).collect(Collectors.toSet());
        var kept = new HashMap<String, String>();
        now.stream()
                .filter(organ -> !named.contains(organ.code()))
                .forEach(organ -> organ.area().forEach(town -> kept.putIfAbsent(town, organ.code())));
        return kept;
    }

    private Organ organ(RowReader row, Map<String, String> taken) {
        var code = row.code("code");
        var name = new Label(row.name("name_zh"), row.maybe("name_en"));
        var place = row.known("place", this::isPlace);
        var kind = row.one("kind", Organ.Kind.class);
        var area = area(row, kind);
        area.forEach(town -> {
            var other = taken.putIfAbsent(town, code);
            if (other != null && !other.equals(code)) {
                row.problem("council.row.area.taken", "area", town, other);
            }
        });
        return new Organ(code, kind, name, place, area, Span.since(from));
    }

    private List<String> area(RowReader row, Organ.Kind kind) {
        var towns = Stream.of(row.text("area", WORDS).split("\\s+"))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
        if (!towns.isEmpty() && kind != Organ.Kind.REGIONAL_GROUP) {
            row.problem("council.row.area", "area");
        }
        towns.stream()
                .filter(code -> directory
                        .townOf(code)
                        .filter(town -> isSame(town, code))
                        .isEmpty())
                .forEach(code -> row.problem("council.row.unknown", "area", code));
        return towns;
    }

    private static boolean isSame(Division town, String code) {
        return town.current() && town.code().equals(code);
    }

    private boolean isPlace(String code) {
        return directory.place(code).filter(Division::current).isPresent();
    }
}
