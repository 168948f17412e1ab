package shangliang.voices.suggest;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Writes;

/** Keeps what was suggested beside what was decided. */
@Component
class SuggestionRows {

    private static final String KEEP = """
            insert into voice_suggestion (voice, at, suggested, confidence, sure, decided)
            select id, :at, :suggested, :confidence, :sure, topic
            from voice
            where id = :voice
              and topic is not null
            on conflict do nothing
            """;

    /** Index {@code voice_suggestion_at_idx}. */
    private static final String AGREEMENT = """
            select decided,
                   count(*)::int as decisions,
                   (count(*) filter (where suggested = decided))::int as same,
                   (count(*) filter (where sure))::int as sure,
                   (count(*) filter (where sure and suggested = decided))::int as sure_same
            from voice_suggestion
            where at >= :since
            group by decided
            order by decisions desc, decided
            """;

    private final JdbcClient jdbc;
    private final Writes writes;

    SuggestionRows(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /** Within the act that decides; the decision is read from the voice itself. */
    void keep(UUID voice, Instant at, Suggested suggested) {
        writes.add(
                KEEP,
                new MapSqlParameterSource("voice", voice)
                        .addValue("at", at.atOffset(ZoneOffset.UTC))
                        .addValue("suggested", suggested.topic())
                        .addValue("confidence", suggested.confidence())
                        .addValue("sure", suggested.sure()));
    }

    List<Agreement.Line> since(Instant since) {
        return jdbc.sql(AGREEMENT)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Agreement.Line(
                        row.getString("decided"),
                        row.getInt("decisions"),
                        row.getInt("same"),
                        row.getInt("sure"),
                        row.getInt("sure_same")))
                .list();
    }
}
