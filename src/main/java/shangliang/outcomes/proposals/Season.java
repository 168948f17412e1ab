package shangliang.outcomes.proposals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the plenary takes proposals: what is handed in from the first day to the last is one of the plenary, all else one of
 * the ordinary time.
 *
 * @param from first day, or null when no plenary is announced
 * @param to last day, or null
 * @param only kinds that propose in that time alone
 */
record Season(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @DefaultValue List<ProposerKind> only) {

    static final Season NONE = new Season(null, null, List.of());

    /** Which of the two a proposal is. */
    enum Kind {
        PLENARY,
        ORDINARY
    }

    Season {
        only = List.copyOf(only);
    }

    Kind on(LocalDate day) {
        var open = from != null && to != null && !day.isBefore(from) && !day.isAfter(to);
        return open ? Kind.PLENARY : Kind.ORDINARY;
    }

    /** Whether {@code kind} may hand in on {@code day}. */
    boolean takes(ProposerKind kind, LocalDate day) {
        return !only.contains(kind) || on(day) == Kind.PLENARY;
    }
}
