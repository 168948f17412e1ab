package shangliang.voices;

import java.util.List;
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
    private final DeskEchoes echoes;
    private final Duties duties;

    DeskTopics(Suggestions suggestions, DeskEchoes echoes, Duties duties) {
        this.suggestions = suggestions;
        this.echoes = echoes;
        this.duties = duties;
    }

    /** Nothing for what only one helper reads, and nothing before anything was learned. */
    Optional<DeskTopic> of(DeskSight eyes, Voice voice) {
        if (voice.isForOneHelper()) {
            return Optional.empty();
        }
        return Optional.ofNullable(suggestions.of(List.of(voice.id())).get(voice.id()))
                .map(suggested -> about(eyes, suggested, voice.matter().place().code()));
    }

    DeskTopic about(DeskSight eyes, Suggested suggested, String place) {
        var seen = echoes.seen(near(suggested), eyes.sight());
        var near = suggested.near().stream()
                .flatMap(one ->
                        Stream.ofNullable(seen.get(one.voice())).map(line -> new DeskTopic.Near(line, one.topic())))
                .toList();
        return new DeskTopic(suggested, near, route(eyes, suggested.topic(), place));
    }

    private static List<UUID> near(Suggested suggested) {
        return suggested.near().stream().map(Suggested.Near::voice).toList();
    }

    private @Nullable Route route(DeskSight eyes, @Nullable String topic, String place) {
        return topic == null ? null : duties.route(topic, place, Zone.day(eyes.now()));
    }
}
