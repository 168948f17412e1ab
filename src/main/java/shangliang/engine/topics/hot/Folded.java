package shangliang.engine.topics.hot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** One text at one place with all who said it, letter by letter: a flood of copies is compared once. */
record Folded(Raised first, List<Raised> all) {

    private record Same(String letters, String place) {}

    static List<Folded> of(List<Raised> texts) {
        var folded = new LinkedHashMap<Same, Folded>();
        for (var point : texts) {
            folded.computeIfAbsent(
                            new Same(point.said().letters(), point.place()),
                            unseen -> new Folded(point, new ArrayList<>()))
                    .all()
                    .add(point);
        }
        return List.copyOf(folded.values());
    }

    static List<Raised> unfold(Collection<Folded> some) {
        return some.stream().flatMap(one -> one.all.stream()).toList();
    }

    /** Whether there is anything to compare, and something to compare it with. */
    boolean isMatter() {
        return all.size() > 1 && first.said().letters().length() > 1;
    }
}
