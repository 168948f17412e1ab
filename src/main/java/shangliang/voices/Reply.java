package shangliang.voices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What another system answered to a matter long ago.
 *
 * @param outcome how it ended, or null when the old file does not say
 * @param text may be empty when the old file names the outcome alone
 * @param at when it was answered, or null when the old file does not say
 * @param by name of who answered, as the old file writes it, when it is none of our units, for staff alone; else null
 */
public record Reply(
        @Nullable Outcome outcome,
        String text,
        @Nullable Instant at,
        @Nullable String by) {}
