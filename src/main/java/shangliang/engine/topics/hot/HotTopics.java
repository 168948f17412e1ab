package shangliang.engine.topics.hot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the matters that several people raise, hottest first. Looks at the latest 10,000 points at most: what is hot is recent.
 * One person's many texts are one voice a month, so that hardly anybody makes a matter hot alone.
 */
public final class HotTopics {

    private static final int MOST = 10_000;
    private static final double ENOUGH = 0.14;

    /** No matter takes more than a fifth of all, unless all are few. */
    private static final int FEW = 100;

    private static final int SHARE = 5;

    private static final Comparator<Raised> ORDER =
            Comparator.comparing(Raised::day).thenComparing(Raised::id);

    private final List<Folded> texts;
    private final LocalDate today;

    private HotTopics(List<Folded> texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    /** The same points give the same clusters, in whatever order they come. */
    public static List<Cluster> find(List<Raised> all, LocalDate today) {
        var points = all.stream()
                .sorted(Comparator.comparing(Raised::day).reversed().thenComparing(Raised::id))
                .limit(MOST)
                .sorted(ORDER)
                .toList();
        return new HotTopics(Folded.of(points), today).clusters();
    }

    private List<Cluster> clusters() {
        var links = new Links(texts.stream().map(Folded::first).toList());
        var all = links.all();
        var groups = groups(all);
        var cohesion = new Cohesion(groups, all);
        return IntStream.range(0, groups.size())
                .mapToObj(i -> cluster(members(groups.get(i)), cohesion.of(i), links.names()))
                .sorted(Comparator.comparingDouble(
                                (Cluster cluster) -> cluster.heat().degree())
                        .reversed()
                        .thenComparing(Cluster::id))
                .toList();
    }

    /** What was joined, and what several said letter by letter. */
    private List<List<Integer>> groups(List<Link> links) {
        var groups =
                new ArrayList<>(new Linkage(texts.size(), ENOUGH, Math.max(FEW, texts.size() / SHARE)).join(links));
        var joined = groups.stream().flatMap(List::stream).collect(Collectors.toSet());
        IntStream.range(0, texts.size())
                .filter(text -> texts.get(text).isMatter() && !joined.contains(text))
                .forEach(text -> groups.add(List.of(text)));
        return groups;
    }

    private List<Raised> members(List<Integer> group) {
        return Folded.unfold(group.stream().map(texts::get).toList()).stream()
                .sorted(ORDER)
                .toList();
    }

    private Cluster cluster(List<Raised> members, double cohesion, Names names) {
        return new Cluster(
                members.getFirst().id(),
                members.stream().map(Raised::id).toList(),
                members.getFirst().day(),
                members.getLast().day(),
                place(members),
                Keywords.of(members, names),
                cohesion,
                Heat.of(members, today));
    }

    private static String place(List<Raised> members) {
        return members.stream()
                .map(Raised::place)
                .filter(place -> !place.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
