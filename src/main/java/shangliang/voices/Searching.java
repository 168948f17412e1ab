package shangliang.voices;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.Slice;
import shangliang.base.SourceRef;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.duties.Topic;
import shangliang.likeness.Filter;
import shangliang.likeness.Found;
import shangliang.likeness.Hit;
import shangliang.likeness.Likeness;
import shangliang.likeness.Wording;
import shangliang.thread.Strand;
import shangliang.web.Form;

/** Searches what is published; what the index found is read again, so that nothing is shown that no longer is. */
@Component
class Searching {

    static final List<String> FIELDS = List.of("q", "place", "topic", "state", "kind", "from", "to");

    private static final int SIZE = 20;
    private static final int LONGEST = 200;

    /** The page of what is published also tells what was promised; a search does not. */
    private static final FigureRows.Promised NONE = new FigureRows.Promised(0, 0, 0, 0, 0);

    private final Likeness likeness;
    private final Showcase showcase;
    private final Council council;
    private final Duties duties;
    private final Words words;

    Searching(Likeness likeness, Showcase showcase, Council council, Duties duties, Words words) {
        this.likeness = likeness;
        this.showcase = showcase;
        this.council = council;
        this.duties = duties;
        this.words = words;
    }

    /** The words of voices, and who knows what else is said with them. */
    @Component("searchedWords")
    record Words(VoiceWordings wordings, Elsewhere elsewhere) {}

    SearchPage page(Form form) {
        var typed = typed(form);
        var number = number(form);
        var from = (number - 1) * SIZE;
        var found = likeness.search(typed, filter(form), from, SIZE);
        var more = found.total() > from + SIZE && from + SIZE < Likeness.DEEPEST;
        var filter = new SeeFilter(form, council.directory(), duties.topics(), showcase.month());
        var choices = new SeePage(filter, Slice.of(List.of(), SIZE, PublicLine::cursor), Map.of(), NONE);
        var others = number == 1 && !typed.isBlank() ? words.elsewhere().of(typed) : List.<Strand>of();
        return new SearchPage(choices, lines(typed, found), found.total(), more ? number + 1 : null, others);
    }

    private List<SearchPage.Line> lines(String typed, Found found) {
        var ids = found.hits().stream().map(hit -> hit.ref().id()).toList();
        var lines = showcase.lines(ids).stream()
                .collect(Collectors.toMap(line -> line.cursor().id(), Function.identity()));
        var said = words.wordings().of(ids).stream().collect(Collectors.toMap(Wording::ref, Function.identity()));
        return found.hits().stream()
                .flatMap(hit -> line(typed, hit, lines, said))
                .toList();
    }

    private Stream<SearchPage.Line> line(
            String typed, Hit hit, Map<UUID, PublicLine> lines, Map<SourceRef, Wording> words) {
        var line = lines.get(hit.ref().id());
        var wording = words.get(hit.ref());
        var open = wording == null ? null : wording.open();
        return line == null || open == null
                ? Stream.of()
                : Stream.of(new SearchPage.Line(
                        line, likeness.excerpt(typed, open.title()), likeness.excerpt(typed, open.body()), hit.why()));
    }

    private Filter filter(Form form) {
        var day = Zone.day(form.text("from")).map(Month::begin).orElse(null);
        var last =
                Zone.day(form.text("to")).map(to -> Month.begin(to.plusDays(1))).orElse(null);
        return Filter.of(Wording.Face.OPEN, VoiceWordings.KIND)
                .in(showcase.town(form.text("place")))
                .with(topics(form.text("topic")))
                .with(key("state:", form.text("state")))
                .with(key("kind:", form.text("kind")))
                .within(day, last);
    }

    private Set<String> topics(String code) {
        return duties.topics().topic(code).isEmpty()
                ? Set.of()
                : Stream.concat(
                                Stream.of(code),
                                duties.topics().under(code).stream().map(Topic::code))
                        .map("topic:"::concat)
                        .collect(Collectors.toSet());
    }

    private static Set<String> key(String prefix, String value) {
        return value.isEmpty() ? Set.of() : Set.of(prefix + value);
    }

    /** No more of it than a search can use. */
    static String typed(Form form) {
        var typed = form.text("q");
        return typed.codePointCount(0, typed.length()) > LONGEST
                ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST))
                : typed;
    }

    /** Which page is asked for. */
    static int number(Form form) {
        var typed = form.text("page");
        return typed.matches("[1-9]\\d?") ? Integer.parseInt(typed) : 1;
    }
}
