package shangliang.voices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;
import shangliang.studios.Deeds;

/** Tells a studio's report what became of the voices that it heard first. */
@Component
class VoiceDeeds implements Deeds {

    /** Index {@code voice_receiver_idx}. */
    private static final String COUNT = """
            select count(*) as heard,
                count(*) filter (where answered is not null) as answered,
                count(*) filter (where outcome = 'SOLVED') as solved,
                count(*) filter (where outcome in ('EXPLAINED', 'MEDIATED', 'NOT_POSSIBLE')) as explained,
                count(*) filter (where publication = 'PUBLISHED') as published
            from voice
            where receiver_kind = 'studio'
              and receiver_code = :studio
              and received_at >= :from
              and received_at < :to
              and phase not in ('DRAFT', 'WITHDRAWN', 'IMPORTED')
            """;

    private static final List<String> FACTS = List.of("heard", "answered", "solved", "explained", "published");

    private final JdbcClient jdbc;

    VoiceDeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Deed> of(String studio, LocalDate from, LocalDate to) {
        var counted = jdbc.sql(COUNT)
                .param("studio", studio)
                .param("from", from.atStartOfDay(Zone.DISTRICT).toOffsetDateTime())
                .param("to", to.plusDays(1).atStartOfDay(Zone.DISTRICT).toOffsetDateTime())
                .query()
                .singleRow();
        return FACTS.stream().flatMap(fact -> deed(fact, counted)).toList();
    }

    private static Stream<Deed> deed(String fact, Map<String, @Nullable Object> counted) {
        return counted.get(fact) instanceof Long count && count > 0
                ? Stream.of(new Deed("voices.deed." + fact, count, null))
                : Stream.empty();
    }
}
