package shangliang.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/** A corner of the invented district, small enough to read. */
final class Wangchuan {

    static final LocalDate FOUNDED = LocalDate.of(2021, 12, 1);

    private Wangchuan() {}

    static Directory directory() {
        return Directory.of(places(), organs());
    }

    static List<Division> places() {
        return List.of(
                place("WC", null, Division.Kind.DISTRICT, "望川区"),
                place("QX", "WC", Division.Kind.TOWN, "清溪镇"),
                place("QX-03", "QX", Division.Kind.VILLAGE, "老街村"),
                place("QX-03-1", "QX-03", Division.Kind.VILLAGE, "老街一组"),
                place("DM", "WC", Division.Kind.STREET, "东门街道"));
    }

    static List<Organ> organs() {
        return List.of(
                organ("CG", Organ.Kind.UNIT, "区城市管理局", "WC"),
                organ("DM", Organ.Kind.TOWN_UNIT, "东门街道办事处", "DM"),
                organ("QX", Organ.Kind.TOWN_UNIT, "清溪镇人民政府", "QX"),
                organ("TA", Organ.Kind.COMMITTEE, "提案委员会", "WC"),
                organ("J01", Organ.Kind.SECTOR, "中共界", "WC"),
                organ("G1", Organ.Kind.REGIONAL_GROUP, "城中片区委员小组", "DM"));
    }

    static Division place(String code, @Nullable String parent, Division.Kind kind, String name) {
        return new Division(code, parent, kind, Label.of(name), null, true);
    }

    static Organ organ(String code, Organ.Kind kind, String name, String place) {
        return new Organ(code, kind, Label.of(name), place, Span.since(FOUNDED));
    }
}
