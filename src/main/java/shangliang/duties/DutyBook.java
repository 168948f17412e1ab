package shangliang.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All versions of all lists and all precedents as one immutable value, so that routing never asks the database. */
final class DutyBook {

    private static final Comparator<Precedent> NEWEST = Comparator.comparing(Precedent::since)
            .thenComparing(Precedent::number)
            .reversed();

    private final List<DutyList> lists;
    private final List<Precedent> precedents;
    private final Map<String, List<Held>> byTopic = new HashMap<>();

    DutyBook(List<DutyList> lists, List<Precedent> precedents) {
        this.lists = List.copyOf(lists);
        this.precedents = List.copyOf(precedents);
        for (var list : this.lists) {
            for (var item : list.items()) {
                item.topics()
                        .forEach(topic -> byTopic.computeIfAbsent(topic, code -> new ArrayList<>())
                                .add(new Held(list, item)));
            }
        }
        byTopic.values().forEach(held -> held.sort(Held.ORDER));
    }

    List<DutyList> lists() {
        return lists;
    }

    List<Precedent> precedents() {
        return precedents;
    }

    /** The list of an owner in force on a day. */
    Optional<DutyList> list(String owner, LocalDate day) {
        return lists.stream()
                .filter(list -> list.owner().equals(owner) && list.inForce(day))
                .findFirst();
    }

    /** The newest version of an owner's list, in force or still to come. */
    Optional<DutyList> last(String owner) {
        return lists.stream()
                .filter(list -> list.owner().equals(owner))
                .max(Comparator.comparingInt(DutyList::version));
    }

    /** All versions of an owner's list, the newest first. */
    List<DutyList> versions(String owner) {
        return lists.stream()
                .filter(list -> list.owner().equals(owner))
                .sorted(Comparator.comparingInt(DutyList::version).reversed())
                .toList();
    }

    /** All lists in force on a day. */
    List<DutyList> inForce(LocalDate day) {
        return lists.stream().filter(list -> list.inForce(day)).toList();
    }

    /** Items in force that speak of a topic; the common town list steps back where the town has its own. */
    List<Held> on(String topic, Spot spot, LocalDate day) {
        var town = spot.townUnit();
        var ownList = town != null && list(town, day).isPresent();
        return byTopic.getOrDefault(topic, List.of()).stream()
                .filter(held ->
                        held.list().inForce(day) && !(ownList && held.list().common()))
                .toList();
    }

    /** The precedent that counts: bound most narrowly, then the newest. */
    Optional<Precedent> precedent(Ask ask, Predicate<String> unit) {
        var spot = ask.spot();
        return precedents.stream()
                .filter(precedent -> precedent.holds(String.valueOf(ask.topic()), spot, ask.day()))
                .filter(precedent -> unit.test(precedent.owed().unit()))
                .min(Comparator.comparingInt((Precedent precedent) -> spot.stepsUpTo(precedent.place()))
                        .thenComparing(NEWEST));
    }
}
