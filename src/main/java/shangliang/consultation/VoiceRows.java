package shangliang.consultation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Writes;

/** Which voices each consultation began with. */
@Repository
class VoiceRows {

    private static final String ADD = """
            insert into consultation_voice (consultation, voice)
            values (:consultation, :voice)
            on conflict do nothing
            """;

    private static final String OF = """
            select voice
            from consultation_voice
            where consultation = :consultation
            order by voice
            """;

    private static final String ABOUT = """
            select %s
            from consultation
            where id in (
                select consultation
                from consultation_voice
                where voice = :voice)
              and %s
            order by since desc, id desc
            limit 5
            """;

    private final JdbcClient jdbc;
    private final Writes writes;

    VoiceRows(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    void add(UUID consultation, List<UUID> voices) {
        voices.forEach(voice ->
                writes.add(ADD, new MapSqlParameterSource("consultation", consultation).addValue("voice", voice)));
    }

    List<UUID> of(UUID consultation) {
        return jdbc.sql(OF)
                .param("consultation", consultation)
                .query((row, at) -> row.getObject("voice", UUID.class))
                .list();
    }

    /** Index {@code consultation_voice_ix}. */
    List<Consultation> about(UUID voice, Sight sight) {
        return jdbc.sql(ABOUT.formatted(ConsultationMapping.COLUMNS, sight.condition()))
                .param("voice", voice)
                .params(sight.params())
                .query(ConsultationMapping::consultation)
                .list();
    }
}
