package shangliang.voices;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shangliang.base.Refused;
import shangliang.base.Texts;
import shangliang.voices.suggest.Agreement;
import shangliang.voices.suggest.Suggestions;

/**
 * The voices that may be sorted together, and how far suggestions have been right.
 *
 * @param learned from how many decisions suggestions come
 * @param results of what was just confirmed; null when nothing was sent
 */
record DeskSurePage(
        List<Line> lines,
        int learned,
        Agreement agreement,
        @Nullable List<Result> results,
        DeskNames names) {

    static final int ENOUGH = Suggestions.ENOUGH;

    private static final int SHOWN = 160;

    DeskSurePage {
        lines = List.copyOf(lines);
    }

    /** One voice with its suggestion. */
    record Line(Voice voice, DeskTopic about) {

        String topic() {
            return Objects.requireNonNull(about.suggested().topic());
        }

        /** What is ticked: this version of this voice, under this topic. */
        String pick() {
            return voice.number() + "~" + voice.version() + "~" + topic();
        }

        String text() {
            return Texts.shorten(voice.matter().text(), SHOWN);
        }
    }

    /** What became of one that was ticked; {@code refused} says why nothing did. */
    record Result(VoiceNumber number, @Nullable Refused refused) {

        static Result otherwise(VoiceNumber number) {
            return new Result(number, new Refused("voices.desk.sure.stale"));
        }
    }

    boolean isTooFew() {
        return learned < ENOUGH;
    }

    List<Result> failed() {
        return results == null
                ? List.of()
                : results.stream().filter(result -> result.refused() != null).toList();
    }

    int done() {
        return results == null ? 0 : results.size() - failed().size();
    }
}
