package shangliang.voices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.SourceRef;
import shangliang.base.Writes;

/** At what each voice was taken down on the spot; only those that were have a row. */
@Repository
class TakenRows {

    private static final String ADD = """
            insert into voice_taken (voice, source_kind, source_id)
            values (:voice, :kind, :id)
            """;

    private static final String OF = """
            select source_kind, source_id
            from voice_taken
            where voice = :voice
            """;

    /** Index {@code voice_taken_source_ix}. */
    private static final String AT = """
            select year, serial, title, public_title, receiver_code, publication = 'PUBLISHED' as published
            from voice_taken
            join voice on voice.id = voice_taken.voice
            where source_kind = :kind
              and source_id = :id
              and voice.kind <> 'GUIDANCE'
              and phase not in ('DRAFT', 'WITHDRAWN')
            order by received_at, voice.id
            limit 100
            """;

    /** One voice that was taken down there. */
    record Taken(VoiceNumber number, String title, @Nullable String publicTitle, String receiver, boolean published) {}

    private final JdbcClient jdbc;
    private final Writes writes;

    TakenRows(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    void add(UUID voice, @Nullable SourceRef source) {
        if (source != null) {
            writes.add(
                    ADD,
                    new MapSqlParameterSource("voice", voice)
                            .addValue("kind", source.kind())
                            .addValue("id", source.id()));
        }
    }

    Optional<SourceRef> of(UUID voice) {
        return jdbc.sql(OF)
                .param("voice", voice)
                .query((row, index) ->
                        new SourceRef(row.getString("source_kind"), row.getObject("source_id", UUID.class)))
                .optional();
    }

    List<Taken> at(SourceRef source) {
        return jdbc.sql(AT)
                .param("kind", source.kind())
                .param("id", source.id())
                .query((row, index) -> new Taken(
                        new VoiceNumber(row.getInt("year"), row.getLong("serial")),
                        row.getString("title"),
                        row.getString("public_title"),
                        row.getString("receiver_code"),
                        row.getBoolean("published")))
                .list();
    }
}
