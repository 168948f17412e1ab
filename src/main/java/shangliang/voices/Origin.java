package shangliang.voices;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shangliang.base.ScopeRef;

/**
 * Where and when a voice was heard first; whoever received it first keeps that duty to the end.
 *
 * @param receiver the station or studio responsible for it
 * @param enteredBy post of the staff who wrote it down for the person, or null when the person did
 */
public record Origin(
        Channel channel,
        ScopeRef receiver,
        Instant at,
        @Nullable String enteredBy) {}
