package shangliang.voices;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    static final int LONGEST = 200;

    private static final String SEEN = """
            select %s, received_at as rank
            from voice
            where id = any(:ids)
              and %s
              and %s
            """;

    private final DeskSights sights;
    private final DeskFilters filters;
    private final Likeness likeness;
    private final VoiceWordings wordings;
    private final JdbcClient jdbc;

    DeskSearch(DeskSights sights, DeskFilters filters, Likeness likeness, VoiceWordings wordings, JdbcClient jdbc) {
        this.sights = sights;
        this.filters = filters;
        this.likeness = likeness;
        this.wordings = wordings;
        this.jdbc = jdbc;
    }

    DeskSearchPage.Found find(DeskSight eyes, Form form) {
        var filter = filters.of(form);
        var typed = typed(form);
        var hits = likeness.search(typed, mine(eyes), 0, Likeness.DEEPEST).hits();
        var seen = seen(eyes, filter, hits);
        var shown =
                hits.stream().filter(hit -> seen.containsKey(hit.ref().id())).toList();
        var page = page(form);
        var some = shown.stream().skip((page - 1L) * SIZE).limit(SIZE).toList();
        return new DeskSearchPage.Found(
                filter, lines(typed, some, seen), shown.size(), shown.size() > page * SIZE ? page + 1 : 0);
    }

    DeskSight eyes(Viewer by) {
        return sights.of(by);
    }

    /** Whether this post may see a voice by this number. */
    boolean sees(DeskSight eyes, VoiceNumber number) {
        return !jdbc.sql("select id from voice where year = :year and serial = :serial and "
                        + eyes.sight().condition())
                .params(eyes.sight().params())
                .param("year", number.year())
                .param("serial", number.serial())
                .query(UUID.class)
                .list()
                .isEmpty();
    }

    static String typed(Form form) {
        var typed = form.text("q");
        return typed.codePointCount(0, typed.length()) > LONGEST
                ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST))
                : typed;
    }

    private static int page(Form form) {
        return form.text("page").matches("[1-9]\\d?") ? Integer.parseInt(form.text("page")) : 1;
    }

    /** A unit sees few of all: its own are looked among, so that they are not lost behind those of others. */
    private static Filter mine(DeskSight eyes) {
        var all = Filter.of(Wording.Face.OWN, VoiceWordings.KIND);
        return eyes.role() == Role.UNIT
                ? all.with(Set.of("unit:" + eyes.code(), "helper:" + eyes.code()))
                : eyes.role() == Role.STUDIO_LEAD ? all.with(Set.of("receiver:studio:" + eyes.code())) : all;
    }

    private Map<UUID, DeskLine> seen(DeskSight eyes, DeskFilter filter, List<Hit> hits) {
        return jdbc
                .sql(SEEN.formatted(DeskLine.COLUMNS, eyes.sight().condition(), filter.condition()))
                .params(eyes.params())
                .params(filter.params())
                .param("ids", hits.stream().map(hit -> hit.ref().id()).toArray(UUID[]::new))
                .query(DeskLine::of)
                .list()
                .stream()
                .collect(Collectors.toMap(DeskLine::id, Function.identity()));
    }

    private List<DeskSearchPage.Line> lines(String typed, List<Hit> hits, Map<UUID, DeskLine> seen) {
        Map<SourceRef, Wording> words = wordings
                .of(hits.stream().map(hit -> hit.ref().id()).toList())
                .stream()
                .collect(Collectors.toMap(Wording::ref, Function.identity()));
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
