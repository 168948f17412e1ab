package shangliang.voices;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.likeness.Filter;
import shangliang.likeness.Hit;
import shangliang.likeness.Likeness;
import shangliang.likeness.Wording;
import shangliang.web.Form;

/** Searches by words and meaning all that a post may see; what the index found is read again under its sight. */
@Component
class DeskSearch {

    static final int SIZE = 20;

    private final DeskSights sights;
    private final DeskFilters filters;
    private final Likeness likeness;
    private final VoiceWordings wordings;
    private final Reading reading;

    DeskSearch(DeskSights sights, DeskFilters filters, Likeness likeness, VoiceWordings wordings, Reading reading) {
        this.sights = sights;
        this.filters = filters;
        this.likeness = likeness;
        this.wordings = wordings;
        this.reading = reading;
    }

    /** What is read anew of what was found. */
    @Component
    record Reading(DeskRows rows, VoiceRows voices) {}

    DeskSearchPage.Found find(Viewer by, Form form) {
        var eyes = sights.of(by);
        var filter = filters.of(form);
        var typed = Searching.typed(form);
        var hits = likeness.search(typed, mine(eyes), 0, Likeness.DEEPEST).hits();
        var seen = reading.rows().those(ids(hits), filter, eyes);
        var shown =
                hits.stream().filter(hit -> seen.containsKey(hit.ref().id())).toList();
        var page = Searching.number(form);
        var some = shown.stream().skip((page - 1L) * SIZE).limit(SIZE).toList();
        return new DeskSearchPage.Found(
                filter, lines(typed, some, seen), shown.size(), shown.size() > page * SIZE ? page + 1 : 0);
    }

    /** Whether this post may see a voice by this number. */
    boolean sees(Viewer by, VoiceNumber number) {
        return reading.voices().find(number, sights.of(by).sight()).isPresent();
    }

    private static List<UUID> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.ref().id()).toList();
    }

    /** A unit sees few of all: its own are looked among, so that they are not lost behind those of others. */
    private static Filter mine(DeskSight eyes) {
        var all = Filter.of(Wording.Face.OWN, VoiceWordings.KIND);
        return eyes.role() == Role.UNIT
                ? all.with(Set.of("unit:" + eyes.code(), "helper:" + eyes.code()))
                : eyes.role() == Role.STUDIO_LEAD ? all.with(Set.of("receiver:studio:" + eyes.code())) : all;
    }

    private List<DeskSearchPage.Line> lines(String typed, List<Hit> hits, Map<UUID, DeskLine> seen) {
        Map<SourceRef, Wording> words =
                wordings.of(ids(hits)).stream().collect(Collectors.toMap(Wording::ref, Function.identity()));
        return hits.stream()
                .flatMap(hit -> line(
                        typed, hit, words.get(hit.ref()), seen.get(hit.ref().id())))
                .toList();
    }

    private Stream<DeskSearchPage.Line> line(String typed, Hit hit, @Nullable Wording its, @Nullable DeskLine line) {
        return its == null || line == null
                ? Stream.of()
                : Stream.of(new DeskSearchPage.Line(
                        line,
                        likeness.excerpt(typed, its.own().title()),
                        likeness.excerpt(typed, its.own().body()),
                        hit.why()));
    }
}
