package shangliang.voices;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.likeness.Asked;
import shangliang.likeness.Filter;
import shangliang.likeness.Hit;
import shangliang.likeness.Likeness;
import shangliang.likeness.Wording;

/** Finds voices like the one on a desk by their own words; what the post may not see is left out. */
@Component
class DeskEchoes {

    private static final int SHOWN = 6;

    /** More are asked for than shown, because a desk sees but a part of them. */
    private static final int ASKED = 24;

    private static final String SEEN = """
            select %s, received_at as rank
            from voice
            where id = any(:ids)
              and %s
            """;

    private final Likeness likeness;
    private final JdbcClient jdbc;

    DeskEchoes(Likeness likeness, JdbcClient jdbc) {
        this.likeness = likeness;
        this.jdbc = jdbc;
    }

    /** Open ones first, since those can still be handled together; each with its reasons. Of guidance, none. */
    List<DeskEcho> like(Voice voice, Sight sight) {
        var matter = voice.matter();
        if (voice.isForOneHelper() || matter.text().isEmpty()) {
            return List.of();
        }
        var asked = new Asked(
                new Wording.Text(matter.title(), matter.text()).whole(),
                Set.of(matter.place().code()),
                voice.origin().at());
        var others = Filter.of(Wording.Face.OWN, VoiceWordings.KIND).without(voice.ref());
        var found = echoes(likeness.similar(asked, others, ASKED), sight);
        return Stream.concat(
                        found.stream().filter(DeskEcho::isOpen), found.stream().filter(echo -> !echo.isOpen()))
                .limit(SHOWN)
                .toList();
    }

    private List<DeskEcho> echoes(List<Hit> hits, Sight sight) {
        var seen = seen(hits.stream().map(hit -> hit.ref().id()).toList(), sight);
        return hits.stream()
                .flatMap(hit -> Stream.ofNullable(seen.get(hit.ref().id())).map(line -> new DeskEcho(line, hit.why())))
                .toList();
    }

    /** Those of these that {@code sight} reaches, by id. */
    Map<UUID, DeskLine> seen(List<UUID> ids, Sight sight) {
        return jdbc
                .sql(SEEN.formatted(DeskLine.COLUMNS, sight.condition()))
                .params(sight.params())
                .param("ids", ids.toArray(UUID[]::new))
                .query(DeskLine::of)
                .list()
                .stream()
                .collect(Collectors.toMap(DeskLine::id, Function.identity()));
    }
}
