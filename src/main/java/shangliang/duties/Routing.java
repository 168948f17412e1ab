package shangliang.duties;

import java.util.List;
import java.util.Optional;
import shangliang.duties.Route.Because.ByPrecedent;
import shangliang.duties.Route.NeedsHuman;
import shangliang.duties.Route.Reason;
import shangliang.duties.Route.Routed;

/**
 * Whose work it is, as a pure function of lists, precedents, topic, place and day: one owner is routed to, an open
 * question goes to a precedent, else to a person.
 */
final class Routing {

    private Routing() {}

    static Route route(DutyBook book, Ask ask) {
        var topic = ask.topic();
        if (topic == null) {
            return new NeedsHuman(Reason.NO_TOPIC, List.of());
        }
        var held = book.on(topic, ask.spot(), ask.day());
        if (ask.spot().wide() && held.stream().anyMatch(it -> it.is(DutyKind.BASIC) && it.bounded())) {
            return needsHuman(Reason.NO_PLACE, held, ask.spot());
        }
        var here = held.stream().filter(it -> it.reaches(ask.spot())).toList();
        return decided(book, ask, here).orElseGet(() -> needsHuman(why(here, ask.spot()), here, ask.spot()));
    }

    private static Optional<Route> decided(DutyBook book, Ask ask, List<Held> here) {
        var owners = owners(here, ask.spot());
        var units = units(owners, ask.spot());
        if (units.size() == 1) {
            return Optional.of(routed(owners.getFirst(), units.getFirst()));
        }
        return book.precedent(ask, unit -> units.isEmpty() ? mayGain(unit, ask.spot()) : units.contains(unit))
                .map(Routing::routed);
    }

    /** Basic items bound to the narrowest place around: what is said of a park counts more than what is said of all. */
    private static List<Held> owners(List<Held> here, Spot spot) {
        var basic = here.stream().filter(it -> it.is(DutyKind.BASIC)).toList();
        var narrowest = basic.stream()
                .mapToInt(it -> spot.stepsUpTo(it.item().place()))
                .min()
                .orElse(Integer.MAX_VALUE);
        return basic.stream()
                .filter(it -> spot.stepsUpTo(it.item().place()) == narrowest)
                .toList();
    }

    private static List<String> units(List<Held> owners, Spot spot) {
        return owners.stream().map(it -> it.candidate(spot).unit()).distinct().toList();
    }

    /** No precedent gives a town what its list does not hold. */
    private static boolean mayGain(String unit, Spot spot) {
        return !unit.equals(spot.townUnit());
    }

    private static Route routed(Held owner, String unit) {
        var item = owner.item();
        return new Routed(unit, item.clause(), item.title(), item.workingDays(), owner.because());
    }

    private static Route routed(Precedent precedent) {
        var owed = precedent.owed();
        return new Routed(
                owed.unit(), owed.clause(), owed.title(), owed.workingDays(), new ByPrecedent(precedent.number()));
    }

    private static Reason why(List<Held> here, Spot spot) {
        if (!owners(here, spot).isEmpty()) {
            return Reason.SEVERAL_OWN;
        }
        return here.stream().anyMatch(it -> it.is(DutyKind.TAKEN_BACK)) ? Reason.TAKEN_BACK_UNKNOWN : Reason.NONE_OWNS;
    }

    private static Route needsHuman(Reason reason, List<Held> held, Spot spot) {
        return new NeedsHuman(
                reason, held.stream().map(it -> it.candidate(spot)).distinct().toList());
    }
}
