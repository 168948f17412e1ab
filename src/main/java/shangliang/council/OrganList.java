package shangliang.council;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import shangliang.base.Label;

/** Reads the organs of the district from a file, as versions that begin on one day. */
record OrganList(Directory directory, LocalDate from) {

    static final Sheet.Columns COLUMNS =
            new Sheet.Columns(List.of("code", "kind", "name_zh", "place"), List.of("name_en", "area"));

    private static final int WORDS = 400;

    Plan<Organ> plan(Sheet sheet, List<Organ> now, boolean whole) {
        return Plan.compare(now, Plan.Wanted.read(sheet, this::organ), whole);
    }

    private Organ organ(RowReader row) {
        var code = row.code("code");
        var name = new Label(row.name("name_zh"), row.maybe("name_en"));
        var place = row.known("place", this::isPlace);
        var kind = row.one("kind", Organ.Kind.class);
        return new Organ(code, kind, name, place, area(row, kind), Span.since(from));
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
