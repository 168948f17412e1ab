package shangliang.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/** Lists, items and places that the duty tests speak of. */
final class DutySamples {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate START = LocalDate.of(2026, 1, 1);

    /** A village of the town QX. */
    static final Spot VILLAGE = new Spot(List.of("QX-03", "QX", "WC"), "QX");

    static final Spot OTHER_TOWN = new Spot(List.of("DM-01", "DM", "WC"), "DM");
    static final Spot DISTRICT = new Spot(List.of("WC"), null);

    private DutySamples() {}

    static DutyItem basic(String clause, String topic) {
        return item(clause, DutyKind.BASIC, topic, null, null);
    }

    static DutyItem basicIn(String clause, String topic, String place) {
        return item(clause, DutyKind.BASIC, topic, null, place);
    }

    static DutyItem supporting(String clause, String topic, String lead) {
        return item(clause, DutyKind.SUPPORTING, topic, lead, null);
    }

    static DutyItem takenBack(String clause, String topic, String lead) {
        return item(clause, DutyKind.TAKEN_BACK, topic, lead, null);
    }

    private static DutyItem item(
            String clause, DutyKind kind, String topic, @Nullable String lead, @Nullable String place) {
        return new DutyItem(clause, kind, Label.of("clause " + clause), Set.of(topic), 7, lead, place);
    }

    static DutyList unit(String owner, DutyItem... items) {
        return new DutyList(owner, false, 1, START, null, "source", List.of(items));
    }

    static DutyList towns(DutyItem... items) {
        return new DutyList(DutyList.TOWN, true, 1, START, null, "source", List.of(items));
    }

    static DutyList town(String owner, DutyItem... items) {
        return new DutyList(owner, true, 1, START, null, "source", List.of(items));
    }

    static DutyList ended(DutyList list, LocalDate until) {
        return new DutyList(list.owner(), list.town(), list.version(), list.from(), until, "source", list.items());
    }

    static Precedent precedent(String number, String topic, @Nullable String place, String unit) {
        var owed = new Precedent.Owed(unit, "R", Label.of("ruled"), 5);
        return new Precedent(number, topic, place, owed, "because", START, null);
    }

    static DutyBook book(DutyList... lists) {
        return new DutyBook(List.of(lists), List.of());
    }

    static Ask ask(String topic, Spot spot) {
        return new Ask(topic, spot, DAY);
    }
}
