package shangliang.voices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.Texts;
import shangliang.likeness.Asked;
import shangliang.likeness.Filter;
import shangliang.likeness.Likeness;
import shangliang.likeness.Wording;

/** Finds among what is published what is like the words someone is typing; when nothing is, what is of the same kind nearby. */
@Component
class Echoes {

    private static final int SIZE = 5;

    /** Fewer characters than these say nothing yet. */
    private static final int LEAST = 4;

    private final Likeness likeness;
    private final Showcase showcase;

    Echoes(Likeness likeness, Showcase showcase) {
        this.likeness = likeness;
        this.showcase = showcase;
    }

    List<Echo> of(String text, String place, Showcase.About about) {
        var found = new LinkedHashMap<UUID, Echo>();
        if (Texts.length(text.strip()) >= LEAST) {
            like(text, place).forEach(echo -> found.put(echo.line().cursor().id(), echo));
        }
        if (!place.isEmpty()) {
            showcase.like(place, about)
                    .forEach(line -> found.putIfAbsent(line.cursor().id(), new Echo(line, null)));
        }
        return found.values().stream().limit(SIZE).toList();
    }

    private List<Echo> like(String text, String place) {
        var published = Filter.of(Wording.Face.OPEN, VoiceWordings.KIND);
        var hits = likeness.similar(new Asked(text, showcase.town(place), null), published, SIZE);
        Map<UUID, PublicLine> lines = showcase
                .lines(hits.stream().map(hit -> hit.ref().id()).toList())
                .stream()
                .collect(Collectors.toMap(line -> line.cursor().id(), Function.identity()));
        return hits.stream()
                .flatMap(hit -> Stream.ofNullable(lines.get(hit.ref().id())).map(line -> new Echo(line, hit.why())))
                .toList();
    }
}
