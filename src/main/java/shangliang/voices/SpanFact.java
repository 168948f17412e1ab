package shangliang.voices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The published voices behind a figure of a span of days, chosen in the same way as they are counted. */
enum SpanFact {
    HEARD("voice.kind <> 'GUIDANCE' and voice.phase <> 'IMPORTED'"),
    DONE("""
            voice.kind <> 'GUIDANCE'
              and coalesce(master.phase, voice.phase) in ('CONFIRMED', 'CLOSED', 'RECHECK')
              and coalesce(master.outcome, voice.outcome) in ('SOLVED', 'PARTLY', 'MEDIATED')""");

    private final String condition;

    SpanFact(String condition) {
        this.condition = condition;
    }

    /** Over {@code voice} and {@code master}. */
    String condition() {
        return condition;
    }

    /** As it stands in an address. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<SpanFact> of(String slug) {
        return Arrays.stream(values()).filter(fact -> fact.slug().equals(slug)).findFirst();
    }
}
