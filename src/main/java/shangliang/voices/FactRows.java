package shangliang.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Trade;

/** Reads of voices what other modules may know; a matter of guidance is never among it. */
@Component
class FactRows {

    private static final String SELECT = """
            select id, year, serial, title, public_title, publication, place, topic, trade, received_at, unit, erased_at,
                   coalesce((
                       select master.phase
                       from voice as master
                       where master.id = voice.master
                         and voice.phase = 'LINKED'), phase) as stands,
                   (%s) as seen
            from voice
            where kind <> 'GUIDANCE'
              and phase <> 'DRAFT'
            """;

    private static final String OF = SELECT + """
            and id = any(:ids)
            order by received_at desc, id desc
            """;

    private static final String NUMBERED = SELECT + """
            and (year, serial) in (select * from unnest(:years::int[], :serials::bigint[]))
            order by received_at desc, id desc
            """;

    private static final String LIKE = SELECT + """
            and place = any(:places)
            and topic = :topic
            and received_at >= :since
            and erased_at is null
            order by received_at desc, id desc
            limit :size
            """;

    private static final String RECENT = """
            select id
            from voice
            where received_at >= :since
              and kind <> 'GUIDANCE'
              and phase not in ('DRAFT', 'WITHDRAWN', 'NOT_ACCEPTED', 'REFERRED_OUT')
              and erased_at is null
            order by received_at desc, id desc
            limit :size
            """;

    private static final String WORDS = """
            select id, contact, regexp_replace(body, '\\s', '', 'g') as words
            from voice
            where id = any(:ids)
            """;

    /** What tells persons apart: a contact, or else the words. */
    record Sayer(UUID voice, @Nullable UUID contact, String words) {}

    private final JdbcClient jdbc;

    FactRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By primary key. */
    List<VoiceFact> of(Sight sight, Collection<UUID> ids) {
        return query(OF, sight)
                .param("ids", ids.toArray(UUID[]::new))
                .query(FactRows::fact)
                .list();
    }

    /** Constraint {@code voice_number_uq}. */
    List<VoiceFact> numbered(Sight sight, Collection<VoiceNumber> numbers) {
        return query(NUMBERED, sight)
                .param("years", numbers.stream().map(VoiceNumber::year).toArray(Integer[]::new))
                .param("serials", numbers.stream().map(VoiceNumber::serial).toArray(Long[]::new))
                .query(FactRows::fact)
                .list();
    }

    /** Where to look for like ones. */
    record Around(String[] places, String topic, Instant since, int size) {}

    /** Index {@code voice_topic_idx}. */
    List<VoiceFact> like(Sight sight, Around around) {
        return query(LIKE, sight)
                .param("places", around.places())
                .param("topic", around.topic())
                .param("since", VoiceMapping.utc(around.since()))
                .param("size", around.size())
                .query(FactRows::fact)
                .list();
    }

    /** Index {@code voice_received_idx}. */
    List<UUID> recent(Instant since, int size) {
        return jdbc.sql(RECENT)
                .param("since", VoiceMapping.utc(since))
                .param("size", size)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    List<Sayer> sayers(Collection<UUID> ids) {
        return jdbc.sql(WORDS)
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, number) -> new Sayer(
                        row.getObject("id", UUID.class), row.getObject("contact", UUID.class), row.getString("words")))
                .list();
    }

    private JdbcClient.StatementSpec query(String sql, Sight sight) {
        return jdbc.sql(sql.formatted(sight.condition())).params(sight.params());
    }

    private static VoiceFact.Spot spot(ResultSet row) throws SQLException {
        var trade = row.getString("trade");
        return new VoiceFact.Spot(
                row.getString("place"), row.getString("topic"), trade == null ? null : Trade.valueOf(trade));
    }

    private static VoiceFact fact(ResultSet row, int number) throws SQLException {
        var published = row.getString("publication").equals(Publication.Status.PUBLISHED.name());
        var seen = row.getBoolean("seen");
        var title = seen ? row.getString("title") : published ? row.getString("public_title") : null;
        var erased = row.getObject("erased_at") != null;
        return new VoiceFact(
                row.getObject("id", UUID.class),
                new VoiceNumber(row.getInt("year"), row.getLong("serial")),
                erased ? null : title,
                spot(row),
                VoiceMapping.instant(row, "received_at"),
                row.getString("unit"),
                Phase.valueOf(row.getString("stands")).shown(),
                seen && row.getString("stands").equals(Phase.IN_PROGRESS.name()),
                seen,
                published && !erased,
                erased);
    }
}
