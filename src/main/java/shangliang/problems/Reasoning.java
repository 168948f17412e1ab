package shangliang.problems;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Texts;
import shangliang.base.Zone;
import shangliang.likeness.Wording;
import shangliang.web.Messages;

/** Says in words why the machine thinks that voices are one matter, in the language that staff write in. */
@Component
class Reasoning {

    private static final Locale STAFF = Locale.SIMPLIFIED_CHINESE;
    private static final int TITLE = 40;

    private final Messages messages;

    Reasoning(Messages messages) {
        this.messages = messages;
    }

    Suggestion suggestion(Alike alike, List<Wording> said, int among) {
        var topic = most(said, Wording::topic);
        return new Suggestion(title(alike, said), topic, why(alike, said), alike.voices(), among);
    }

    private String title(Alike alike, List<Wording> said) {
        var what = alike.words().isEmpty()
                ? said.getFirst().own().title()
                : String.join(text("problems.comma"), alike.words());
        var plain = what.replaceAll("\\d{7,}", "…");
        var title = alike.place().isEmpty() ? plain : text("problems.likely.title", alike.place(), plain);
        return Texts.shorten(title, TITLE);
    }

    private String why(Alike alike, List<Wording> said) {
        var first =
                said.stream().map(Wording::at).min(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        var last = said.stream().map(Wording::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
        var words = alike.words().isEmpty()
                ? ""
                : text("problems.likely.words", String.join(text("problems.comma"), alike.words()));
        var place = alike.place().isEmpty() ? "" : text("problems.likely.place", alike.place());
        return text("problems.likely.why", alike.people(), day(first), day(last), alike.cohesion()) + words + place;
    }

    String again(Alike alike, int more) {
        return text("problems.likely.again", more, String.join(text("problems.comma"), alike.words()));
    }

    private static @Nullable String most(List<Wording> said, Function<Wording, @Nullable String> what) {
        return said.stream()
                .map(what)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(java.util.Map.Entry.comparingByKey()))
                .map(java.util.Map.Entry::getKey)
                .orElse(null);
    }

    private String day(Instant at) {
        return messages.day(STAFF, Zone.day(at));
    }

    private String text(String key, Object... args) {
        return messages.text(STAFF, key, args);
    }
}
