package shangliang.voices.suggest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the machine would decide about the topic of one voice, and what that rests on.
 *
 * @param topic code of a topic, or null when a person is needed
 * @param confidence the chance that the topic is right, from 0 to 1
 * @param sure whether suggestions of that confidence have been right in 95 of 100 decisions
 * @param near voices decided before that are most alike, best first
 */
public record Suggested(@Nullable String topic, double confidence, boolean sure, List<Near> near) {

    private static final double BULK = 0.95;

    public Suggested {
        near = List.copyOf(near);
    }

    /** A voice decided before, and the topic it was given; {@code likeness} is a cosine. */
    public record Near(UUID voice, String topic, double likeness) {}

    /** Whether a clerk may confirm it together with others. */
    public boolean isForMany() {
        return topic != null && sure && confidence >= BULK;
    }

    /** Rounded down, so that nothing is promised that does not hold. */
    public int percent() {
        return (int) (confidence * 100);
    }
}
