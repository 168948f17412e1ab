package shangliang.duties;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** An item with the list that holds it, asked whether it reaches a place and whom it binds there. */
record Held(DutyList list, DutyItem item) {

    /** The same order whatever order the lists came in. */
    static final Comparator<Held> ORDER = Comparator.comparing(
                    (Held held) -> held.list().owner())
            .thenComparing(held -> held.list().version())
            .thenComparing(held -> held.item().clause());

    boolean is(DutyKind kind) {
        return item.kind() == kind;
    }

    /** Only a place can tell whether, or for which town, it counts. */
    boolean bounded() {
        return list.town() || item.place() != null;
    }

    /** The unit it binds at {@code spot}; the common list binds the office of the town. */
    @Nullable
    String unit(Spot spot) {
        return list.common() ? spot.townUnit() : list.owner();
    }

    boolean reaches(Spot spot) {
        var own = !list.town() || (spot.townUnit() != null && spot.townUnit().equals(unit(spot)));
        return own && spot.liesIn(item.place());
    }

    Route.Candidate candidate(Spot spot) {
        var unit = unit(spot);
        return new Route.Candidate(
                unit == null ? DutyList.TOWN : unit,
                item.clause(),
                item.title(),
                item.workingDays(),
                item.kind(),
                item.lead());
    }

    Route.Because because() {
        return new Route.Because.ByClause(list.owner(), list.version(), item.clause());
    }
}
