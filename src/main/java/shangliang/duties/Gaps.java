package shangliang.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What lists leave open: topics nobody owns, and topics several own. */
record Gaps(List<Topic> nobodys, List<Shared> shared) {

    /** A topic with more than one owner for the whole district; the common town list counts as one. */
    record Shared(Topic topic, List<String> owners) {}

    Gaps {
        nobodys = List.copyOf(nobodys);
        shared = List.copyOf(shared);
    }

    static Gaps of(DutyBook book, Topics topics, LocalDate day) {
        var nobodys = new ArrayList<Topic>();
        var shared = new ArrayList<Shared>();
        for (var area : topics.areas()) {
            for (var topic : topics.under(area.code())) {
                var basic = book.on(topic.code(), Spot.UNKNOWN, day).stream()
                        .filter(held -> held.is(DutyKind.BASIC))
                        .toList();
                if (basic.isEmpty()) {
                    nobodys.add(topic);
                }
                var owners = basic.stream()
                        .filter(held -> held.item().place() == null)
                        .map(held -> held.list().owner())
                        .distinct()
                        .toList();
                if (owners.size() > 1) {
                    shared.add(new Shared(topic, owners));
                }
            }
        }
        return new Gaps(nobodys, shared);
    }
}
