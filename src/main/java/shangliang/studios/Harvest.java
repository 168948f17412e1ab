package shangliang.studios;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import shangliang.studios.StudioOutcomes.Kind;
import shangliang.studios.StudioOutcomes.Outcome;
import shangliang.studios.StudioOutcomes.Tally;
import shangliang.web.Ui;

/**
 * What came of a studio's work: what its kind of link is there for, also when there is none yet, then whatever else.
 *
 * @param own in the order of the link
 */
record Harvest(LinkKind link, List<Tally> own, List<Tally> others) {

    static Harvest of(LinkKind link, List<Tally> found) {
        Map<Kind, Tally> all = new EnumMap<>(Kind.class);
        found.forEach(tally -> all.merge(tally.kind(), tally, Harvest::joined));
        var own = link.shows().stream()
                .map(kind -> all.getOrDefault(kind, new Tally(kind, 0, List.of())))
                .toList();
        var others = all.values().stream()
                .filter(tally -> !link.shows().contains(tally.kind()))
                .toList();
        return new Harvest(link, own, others);
    }

    private static Tally joined(Tally one, Tally other) {
        var latest = Stream.concat(one.latest().stream(), other.latest().stream())
                .sorted(Comparator.comparing(Outcome::day).reversed())
                .limit(StudioOutcomes.LATEST)
                .toList();
        return new Tally(one.kind(), one.count() + other.count(), latest);
    }

    /** What a kind is called in this kind of link. */
    String name(Ui ui, Kind kind) {
        var own = "studios.harvest." + link + "." + kind;
        return ui.t(ui.has(own) ? own : "studios.harvest.kind." + kind);
    }
}
