package shangliang.voices.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
import shangliang.voices.Channel;
import shangliang.voices.History;
import shangliang.voices.Submission;

/**
 * A line as it would be taken.
 *
 * @param problem why it cannot be taken, or null
 * @param notes messages of what was not understood and left open
 */
record Row(Line line, Identity identity, History history, Invalid.@Nullable Problem problem, List<String> notes) {

    Submission submission() {
        return new Submission(
                history.matter(),
                Channel.SHEET,
                null,
                history.contact(),
                false,
                history.publish(),
                null,
                identity.once());
    }

    Row refused(Invalid.Problem why) {
        return new Row(line, identity, history, why, notes);
    }
}
