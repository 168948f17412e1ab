package shangliang.voices;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;
import shangliang.duties.Duties;
import shangliang.duties.Route;
import shangliang.voices.suggest.Suggested;
import shangliang.voices.suggest.Suggestions;

/** Suggests a topic for a voice on a desk, with the reasons that this post may see. */
@Component
class DeskTopics {

    private final Suggestions suggestions;
    private final DeskRows rows;
    private final Duties duties;

    DeskTopics(Suggestions suggestions, DeskRows rows, Duties duties) {
        this.suggestions = suggestions;
        this.rows = rows;
        this.duties = duties;
    }

    /** Nothing for what only one helper reads, and nothing before anything was learned. */
    Optional<DeskTopic> of(DeskSight eyes, Voice voice) {
        if (voice.isForOneHelper()) {
            return Optional.empty();
        }
        return Optional.ofNullable(suggestions.of(List.of(voice.id())).get(voice.id()))
                .map(suggested ->
                        about(eyes, suggested, voice.matter().place().code(), seen(eyes, List.of(suggested))));
    }

    /** The voices that these suggestions rest on, as far as the post may see them. */
    Map<UUID, DeskLine> seen(DeskSight eyes, Collection<Suggested> some) {
        var ids = some.stream()
                .flatMap(suggested -> suggested.near().stream())
                .map(Suggested.Near::voice)
                .distinct()
                .toList();
        return rows.those(ids, DeskFilter.NONE, eyes);
    }

    DeskTopic about(DeskSight eyes, Suggested suggested, String place, Map<UUID, DeskLine> seen) {
        var near = suggested.near().stream()
                .flatMap(one ->
                        Stream.ofNullable(seen.get(one.voice())).map(line -> new DeskTopic.Near(line, one.topic())))
                .toList();
        return new DeskTopic(suggested, near, route(eyes, suggested.topic(), place));
    }

    private @Nullable Route route(DeskSight eyes, @Nullable String topic, String place) {
        return topic == null ? null : duties.route(topic, place, Zone.day(eyes.now()));
    }
}
