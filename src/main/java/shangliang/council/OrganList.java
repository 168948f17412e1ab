package shangliang.council;

import java.time.LocalDate;
import java.util.List;
import shangliang.base.Label;

/** Reads the organs of the district from a file, as versions that begin on one day. */
record OrganList(Directory directory, LocalDate from) {

    static final Sheet.Columns COLUMNS =
            new Sheet.Columns(List.of("code", "kind", "name_zh", "place"), List.of("name_en"));

    Plan<Organ> plan(Sheet sheet, List<Organ> now, boolean whole) {
        return Plan.compare(now, Plan.Wanted.read(sheet, this::organ), whole);
    }

    private Organ organ(RowReader row) {
        var code = row.code("code");
        var name = new Label(row.name("name_zh"), row.maybe("name_en"));
        var place = row.known("place", this::isPlace);
        return new Organ(code, row.one("kind", Organ.Kind.class), name, place, Span.since(from));
    }

    private boolean isPlace(String code) {
        return directory.place(code).filter(Division::current).isPresent();
    }
}
