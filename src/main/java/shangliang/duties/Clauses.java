package shangliang.duties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens the list that binds a unit, its own or the one common to all towns. */
@Component
class Clauses {

    private final Known known;
    private final Units units;

    Clauses(Known known, Units units) {
        this.known = known;
        this.units = units;
    }

    Units units() {
        return units;
    }

    Topics topics() {
        return known.topics();
    }

    Optional<DutyList> listOf(String unit, LocalDate day) {
        var book = known.book();
        return book.list(unit, day).or(() -> units.isTown(unit) ? book.list(DutyList.TOWN, day) : Optional.empty());
    }

    Optional<DutyItem> item(String unit, String clause, LocalDate day) {
        return listOf(unit, day).stream()
                .flatMap(list -> list.items().stream())
                .filter(item -> item.clause().equals(clause))
                .findFirst();
    }

    /** Whether any version of the unit's list, or a precedent of that number, is or was a ground to work by. */
    boolean wasEverGround(String unit, String clause) {
        var book = known.book();
        var owners = units.isTown(unit) ? List.of(unit, DutyList.TOWN) : List.of(unit);
        return owners.stream()
                        .flatMap(owner -> book.versions(owner).stream())
                        .flatMap(list -> list.items().stream())
                        .anyMatch(item -> item.clause().equals(clause))
                || book.precedents().stream()
                        .anyMatch(precedent -> precedent.number().equals(clause));
    }

    /** What a unit's list says to a matter: every item on its topic, and the clause that was cited. */
    List<Held> about(String unit, Raise raise, LocalDate day) {
        var topic = raise.matter().topic();
        return listOf(unit, day).stream()
                .flatMap(list -> list.items().stream()
                        .filter(item -> item.clause().equals(raise.clause())
                                || (topic != null && item.topics().contains(topic)))
                        .map(item -> new Held(list, item)))
                .toList();
    }
}
