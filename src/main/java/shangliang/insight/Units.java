package shangliang.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import shangliang.base.Label;
import shangliang.council.Directory;
import shangliang.council.Organ;

/** The units in the order of the district's own list, each with what it has in hand and how its answers spread. */
final class Units {

    private final Map<String, List<Sum>> answered;
    private final Map<String, Map<String, Integer>> promised;
    private final Standing standing;

    private final Directory directory;

    private Units(Directory directory, Standing standing, List<Sum> answered, List<Sum> promised) {
        this.directory = directory;
        this.standing = standing;
        this.answered = answered.stream()
                .collect(Collectors.groupingBy(sum -> sum.fact().unit()));
        this.promised = promised.stream()
                .collect(Collectors.groupingBy(
                        sum -> sum.fact().unit(),
                        Collectors.groupingBy(sum -> sum.fact().stage(), Collectors.summingInt(Sum::n))));
    }

    static List<UnitLine> of(Directory directory, Standing standing, List<Sum> answered, List<Sum> promised) {
        var units = new Units(directory, standing, answered, promised);
        return units.names().entrySet().stream()
                .map(unit -> units.line(unit.getKey(), unit.getValue()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** First what is with no unit yet, last those that are no more and still have something. */
    private Map<String, Label> names() {
        var names = new LinkedHashMap<String, Label>();
        names.put("", Label.of(""));
        for (var kind : List.of(Organ.Kind.UNIT, Organ.Kind.TOWN_UNIT)) {
            directory.organs(kind).forEach(unit -> names.put(unit.code(), unit.name()));
        }
        found().forEach(code -> names.putIfAbsent(code, directory.nameOf(code)));
        return names;
    }

    private Set<String> found() {
        var found = new TreeSet<>(answered.keySet());
        found.addAll(promised.keySet());
        standing.heaps().forEach(heap -> found.add(heap.unit()));
        return found;
    }

    private UnitLine line(String code, Label name) {
        var now = standing.with(code);
        var its = promised.getOrDefault(code, Map.of());
        return new UnitLine(
                code,
                name,
                directory
                        .organ(code)
                        .filter(unit -> unit.kind() == Organ.Kind.TOWN_UNIT)
                        .isPresent(),
                now.n(),
                now.late(),
                Waits.of(answered.getOrDefault(code, List.of())),
                its.getOrDefault(Facts.KEPT, 0),
                its.getOrDefault(Facts.LATE, 0));
    }
}
