package shangliang.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;

/** Puts together what the pages about duties show, from memory. */
@Component
class DutiesReader {

    private final Known known;
    private final Clauses clauses;
    private final RulingRows rulings;
    private final DutyActs acts;

    DutiesReader(Known known, Clauses clauses, RulingRows rulings, DutyActs acts) {
        this.known = known;
        this.clauses = clauses;
        this.rulings = rulings;
        this.acts = acts;
    }

    LocalDate today() {
        return acts.today();
    }

    DutiesPage index(LocalDate day) {
        var now = known.now();
        var units = clauses.units();
        var areas = now.topics().areas().stream()
                .map(area -> new DutiesPage.Area(area, topics(now, area, day)))
                .toList();
        var lists = now.book().inForce(day).stream()
                .sorted(Comparator.comparing(DutyList::town))
                .map(list -> new DutiesPage.Entry(list.owner(), units.owner(list.owner()), (int) list.items().stream()
                        .filter(item -> item.kind() == DutyKind.BASIC)
                        .count()))
                .toList();
        return new DutiesPage(asked(day), areas, lists, (int) holding(now, day));
    }

    private DutiesPage.Day asked(LocalDate day) {
        return new DutiesPage.Day(day, day.equals(today()));
    }

    private List<DutiesPage.Line> topics(Known.Now now, Topic area, LocalDate day) {
        return now.topics().under(area.code()).stream()
                .map(topic -> new DutiesPage.Line(topic, owners(now.book(), topic, day)))
                .toList();
    }

    private List<DutiesPage.Owner> owners(DutyBook book, Topic topic, LocalDate day) {
        var byOwner = book.on(topic.code(), Spot.UNKNOWN, day).stream()
                .filter(held -> held.is(DutyKind.BASIC))
                .collect(Collectors.groupingBy(
                        held -> held.list().owner(),
                        LinkedHashMap::new,
                        Collectors.mapping(this::clause, Collectors.toList())));
        var owners = new ArrayList<DutiesPage.Owner>();
        byOwner.forEach((owner, held) ->
                owners.add(new DutiesPage.Owner(owner, clauses.units().owner(owner), held)));
        return owners;
    }

    private DutiesPage.Clause clause(Held held) {
        var place = held.item().place();
        return new DutiesPage.Clause(
                held.item(), place == null ? null : clauses.units().placeName(place));
    }

    private static long holding(Known.Now now, LocalDate day) {
        return now.book().precedents().stream()
                .filter(precedent -> precedent.inForce(day))
                .count();
    }

    /** The list that binds an owner on a day; an owner nobody knows is no page. */
    ListPage list(String owner, LocalDate day) {
        var units = clauses.units();
        var common = owner.equals(DutyList.TOWN);
        if (!common && !units.handles(owner) && known.book().versions(owner).isEmpty()) {
            throw new NotFound();
        }
        var list = common ? known.book().list(owner, day) : clauses.listOf(owner, day);
        var versions = known.book().versions(list.map(DutyList::owner).orElse(owner));
        return new ListPage(owner, asked(day), list.orElse(null), versions, new Names(units, known.topics()));
    }

    PrecedentsPage precedents() {
        return new PrecedentsPage(known.book().precedents(), endings(), names(), today());
    }

    Map<String, String> endings() {
        return rulings.endings();
    }

    Names names() {
        return new Names(clauses.units(), known.topics());
    }

    /** What the newest lists leave open, those included that are still to come. */
    Gaps gaps() {
        var last = known.book().lists().stream()
                .map(DutyList::from)
                .max(Comparator.naturalOrder())
                .orElse(today());
        return Gaps.of(known.book(), known.topics(), last.isAfter(today()) ? last : today());
    }

    List<DutyList> lists() {
        return known.book().inForce(today());
    }

    Topics topicTree() {
        return known.topics();
    }
}
