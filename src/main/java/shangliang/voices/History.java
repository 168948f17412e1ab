package shangliang.voices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A matter from another system as its file tells it, to be kept as history.
 *
 * @param at when it was said, or null when the file does not say
 * @param unit code of the unit that had it, or null
 * @param reply what was answered, or null
 * @param publish whether the person wished it public
 */
public record History(
        Matter matter,
        @Nullable Instant at,
        Contact contact,
        @Nullable String unit,
        @Nullable Reply reply,
        boolean publish) {}
