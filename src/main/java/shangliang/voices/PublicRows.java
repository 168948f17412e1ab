package shangliang.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Cursor;

/** Published voices in lists, a keyset page at a time; one that goes along with another stands where that one stands. */
@Component
class PublicRows {

    private static final String LINES = """
            select voice.id, voice.year, voice.serial, voice.kind, voice.place, voice.public_title,
                   coalesce(master.public_answer, voice.public_answer) as public_answer,
                   voice.received_at,
                   coalesce(master.phase, voice.phase) as phase,
                   coalesce(master.outcome, voice.outcome) as outcome,
                   coalesce(master.answered, voice.answered)::timestamptz as answered,
                   coalesce(master.unit, voice.unit) as unit,
                   1 + (
                       select count(*)
                       from voice as along
                       where along.master = coalesce(master.id, voice.id)
                         and along.phase = 'LINKED')::int as people
            from voice
            left join voice as master on master.id = voice.master and voice.phase = 'LINKED'
            where voice.publication = 'PUBLISHED'
              and %s
            order by %s
            limit :size
            """;

    private static final String ARRIVAL = "voice.received_at desc, voice.id desc";
    private static final String ANSWER = "voice.answered desc";

    private static final String AFTER = """
            (voice.received_at, voice.id) < (:afterAt, :afterId) and %s
            """;

    private static final String OPEN_LIKE = """
            voice.place = any(:places)
              and (voice.topic = any(:topics) or cardinality(:topics::text[]) = 0 and voice.kind = :kind)
              and voice.phase not in (
                  'NOT_ACCEPTED', 'REFERRED_OUT', 'CLOSED', 'WITHDRAWN', 'IMPORTED', 'LINKED', 'RECHECK', 'CONFIRMED')
            """;

    private static final String DONE = """
            voice.answered is not null
              and voice.phase in ('CLOSED', 'RECHECK')
            """;

    private static final String PEOPLE = """
            select 1 + count(*)::int
            from voice
            where master = :leading
              and phase = 'LINKED'
            """;

    private static final String NEXT_LOOK = """
            select min(due)
            from voice_recheck
            where voice = :voice
              and begun_at is null
            """;

    /** One row, before its codes are turned into names. */
    record Row(
            UUID id,
            VoiceNumber number,
            VoiceKind kind,
            String place,
            String title,
            @Nullable String answer,
            Instant at,
            Phase phase,
            @Nullable Outcome outcome,
            @Nullable Instant answered,
            @Nullable String unit,
            int people) {}

    private final JdbcClient jdbc;

    PublicRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first; index {@code voice_published_idx}, or {@code voice_published_place_idx} within a place. */
    List<Row> page(SeeFilter.Where where, @Nullable Cursor after, int size) {
        var condition = after == null ? where.condition() : AFTER.formatted(where.condition());
        var query = jdbc.sql(LINES.formatted(condition, ARRIVAL))
                .params(where.params())
                .param("size", size + 1);
        return (after == null
                        ? query
                        : query.param("afterAt", VoiceMapping.utc(after.at())).param("afterId", after.id()))
                .query(PublicRows::row)
                .list();
    }

    /** Those that ended with an answer, latest answer first; index {@code voice_published_answered_idx}. */
    List<Row> done(int size) {
        return jdbc.sql(LINES.formatted(DONE, ANSWER))
                .param("size", size)
                .query(PublicRows::row)
                .list();
    }

    /** Open ones in these places about the same; index {@code voice_published_place_idx}. */
    List<Row> like(String[] places, Showcase.About about, int size) {
        return jdbc.sql(LINES.formatted(OPEN_LIKE, ARRIVAL))
                .params(Map.of("places", places, "kind", about.kind().name(), "size", size))
                .param("topics", about.topics().toArray(String[]::new))
                .query(PublicRows::row)
                .list();
    }

    /** How many people a leading voice speaks for; index {@code voice_master_idx}. */
    int people(UUID leading) {
        return jdbc.sql(PEOPLE).param("leading", leading).query(Integer.class).single();
    }

    /** When somebody will look again; null when nobody is to. */
    @Nullable
    LocalDate nextLook(UUID voice) {
        return jdbc.sql(NEXT_LOOK)
                .param("voice", voice)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        var answered = row.getObject("answered", OffsetDateTime.class);
        return new Row(
                row.getObject("id", UUID.class),
                new VoiceNumber(row.getInt("year"), row.getLong("serial")),
                VoiceKind.valueOf(row.getString("kind")),
                row.getString("place"),
                row.getString("public_title"),
                row.getString("public_answer"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Phase.valueOf(row.getString("phase")),
                outcome == null ? null : Outcome.valueOf(outcome),
                answered == null ? null : answered.toInstant(),
                row.getString("unit"),
                row.getInt("people"));
    }
}
