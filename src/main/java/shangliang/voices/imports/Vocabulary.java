package shangliang.voices.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.council.Council;
import shangliang.council.Directory;
import shangliang.council.Division;
import shangliang.duties.Duties;
import shangliang.duties.Topic;
import shangliang.voices.Outcome;
import shangliang.voices.VoiceKind;
import shangliang.web.Messages;

/** The district's own words for places, topics, units, kinds and endings, by code or by name. */
@Component
class Vocabulary {

    private final Council council;
    private final Duties duties;
    private final Messages messages;
    private final HeaderWords headers;

    Vocabulary(Council council, Duties duties, Messages messages, HeaderWords headers) {
        this.council = council;
        this.duties = duties;
        this.messages = messages;
        this.headers = headers;
    }

    /** All words as they are now. */
    Words words() {
        var directory = council.directory();
        var places = new Names();
        directory.towns().forEach(town -> addPlaces(places, directory, town));
        var topics = new Names();
        duties.topics().all().stream()
                .filter(topic -> topic.active() && !topic.isArea())
                .forEach(topic -> addTopic(topics, topic));
        var units = new Names();
        directory.handlingUnits().forEach(unit -> units.add(unit.code(), unit.code(), unit.name()));
        return new Words(
                places.byName,
                topics.byName,
                units.byName,
                names(VoiceKind.values(), "voices.kind."),
                names(Outcome.values(), "voices.outcome."),
                headers.wishes());
    }

    private static void addPlaces(Names places, Directory directory, Division town) {
        places.add(town.code(), town.code(), town.name());
        directory.placesUnder(town.code()).forEach(place -> {
            places.add(place.code(), place.code(), place.name());
            places.add(place.code(), town.name().zh() + place.name().zh(), place.name());
        });
    }

    private static void addTopic(Names topics, Topic topic) {
        topics.add(topic.code(), topic.code(), topic.name());
    }

    private Map<String, @Nullable String> names(Enum<?>[] values, String prefix) {
        var names = new Names();
        for (var value : values) {
            Function<Locale, String> in = locale -> messages.text(locale, prefix + value.name());
            names.add(value.name(), value.name(), new Label(in.apply(Locale.SIMPLIFIED_CHINESE), in.apply(Locale.UK)));
        }
        return names.byName;
    }

    /** A name that two things bear means neither. */
    private static final class Names {

        private final Map<String, @Nullable String> byName = new HashMap<>();

        void add(String code, String exact, Label name) {
            put(code, exact);
            put(code, name.zh());
            if (name.en() != null) {
                put(code, name.en());
            }
        }

        private void put(String code, String name) {
            byName.merge(HeaderWords.plain(name), code, (old, other) -> old.equals(other) ? old : "");
        }
    }

    /** The words of one moment; a lookup that finds nothing, or two things, gives null. */
    record Words(
            Map<String, @Nullable String> places,
            Map<String, @Nullable String> topics,
            Map<String, @Nullable String> units,
            Map<String, @Nullable String> kinds,
            Map<String, @Nullable String> outcomes,
            Map<String, @Nullable String> wishes) {

        static @Nullable String find(Map<String, @Nullable String> names, String typed) {
            var code = names.get(HeaderWords.plain(typed));
            return code == null || code.isEmpty() ? null : code;
        }
    }
}
