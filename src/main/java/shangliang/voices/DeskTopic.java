package shangliang.voices;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.duties.Route;
import shangliang.voices.suggest.Suggested;

/**
 * What the machine would sort a voice under, for a named person to decide.
 *
 * @param near voices that were decided before, as far as the post may see them
 * @param route to whom the duty lists would then send it; null when no topic is suggested
 */
record DeskTopic(
        Suggested suggested, List<Near> near, @Nullable Route route) {

    DeskTopic {
        near = List.copyOf(near);
    }

    /** A voice that is alike, and what it was sorted under. */
    record Near(DeskLine line, String topic) {}

    /** What stands in the form before anyone chose; a guess does not. */
    String preselected() {
        var topic = suggested.topic();
        return topic != null && suggested.sure() ? topic : "";
    }
}
