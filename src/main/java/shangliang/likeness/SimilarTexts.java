package shangliang.likeness;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Command;
import shangliang.web.Messages;
import tools.jackson.databind.json.JsonMapper;

/** {@code similar --text …}: what was said that is like a text, one JSON object a line, best first. */
@Component
class SimilarTexts implements Command {

    private static final int MISUSED = 2;
    private static final int SIZE = 10;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Likeness likeness;
    private final Following following;
    private final Messages messages;

    SimilarTexts(Likeness likeness, Following following, Messages messages) {
        this.likeness = likeness;
        this.following = following;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "similar";
    }

    @Override
    public int run(List<String> args, PrintStream out) throws IOException {
        var options = Options.parse(args);
        if (options == null) {
            out.println(messages.text(Locale.getDefault(), "likeness.similar.usage"));
            return MISUSED;
        }
        try {
            following.catchUp();
        } catch (LockObtainFailedException e) {
            following.readOnly();
        }
        likeness.similar(new Asked(options.text, options.near(), null), options.filter(), SIZE)
                .forEach(hit -> out.println(JSON.writeValueAsString(Line.of(hit))));
        return 0;
    }

    /** What a line says. */
    private record Line(String kind, String id, double weight, int meaning, List<String> words, boolean samePlace) {
        static Line of(Hit hit) {
            var why = hit.why();
            return new Line(
                    hit.ref().kind(),
                    hit.ref().id().toString(),
                    Math.round(hit.weight() * 1000) / 1000.0,
                    why.meaning(),
                    why.words(),
                    why.samePlace());
        }
    }

    /** What was asked for. */
    private record Options(String text, String place, boolean published) {

        static @Nullable Options parse(List<String> args) {
            var left = new ArrayDeque<>(args);
            var text = "";
            var place = "";
            var published = false;
            while (!left.isEmpty()) {
                var option = left.pop();
                if (option.equals("--published")) {
                    published = true;
                } else if (left.isEmpty() || !Set.of("--text", "--place").contains(option)) {
                    return null;
                } else if (option.equals("--text")) {
                    text = left.pop();
                } else {
                    place = left.pop();
                }
            }
            return text.isBlank() ? null : new Options(text, place, published);
        }

        Set<String> near() {
            return place.isEmpty() ? Set.of() : Set.of(place);
        }

        Filter filter() {
            return Filter.of(published ? Wording.Face.OPEN : Wording.Face.OWN, "voice");
        }
    }
}
