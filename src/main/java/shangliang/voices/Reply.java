package shangliang.voices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What another system answered to a matter long ago.
 *
 * @param outcome how it ended, or null when the old file does not say
 * @param at when it was answered, or null when the old file does not say
 */
public record Reply(
        @Nullable Outcome outcome, String text, @Nullable Instant at) {}
