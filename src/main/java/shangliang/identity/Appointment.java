package shangliang.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.ScopeRef;

/**
 * An office given to someone for a term.
 *
 * @param to last day, or null when open
 */
public record Appointment(
        Role role,
        ScopeRef scope,
        Label title,
        LocalDate from,
        @Nullable LocalDate to) {}
