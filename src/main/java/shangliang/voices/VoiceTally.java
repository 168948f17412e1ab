package shangliang.voices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what was said by month, for whoever asks what comes back each season; matters of guidance are not counted. */
@Component
public class VoiceTally {

    private static final String MONTHS = """
            select topic, extract(year from received_at at time zone 'Asia/Shanghai')::int as year,
                   extract(month from received_at at time zone 'Asia/Shanghai')::int as month, count(*)::int as said
            from voice
            where kind <> 'GUIDANCE'
              and phase <> 'DRAFT'
              and topic is not null
              and (:anywhere or place = any(:places))
              and (:topic::text is null or topic = :topic)
            group by 1, 2, 3
            order by 1, 2, 3
            """;

    private static final String FIRST = """
            select min(received_at)
            from voice
            """;

    private final JdbcClient jdbc;

    VoiceTally(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often a topic was spoken of in one month of one year. */
    public record Cell(String topic, int year, int month, int said) {}

    /** When the first of all was said; index {@code voice_received_idx}. */
    public Optional<Instant> first() {
        return jdbc.sql(FIRST)
                .query((row, number) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    /**
     * All months there are.
     *
     * @param places within these, or anywhere when there are none; index {@code voice_place_idx}
     * @param topic of this one alone, index {@code voice_topic_idx}, or null
     */
    public List<Cell> months(List<String> places, @Nullable String topic) {
        return jdbc.sql(MONTHS)
                .param("anywhere", places.isEmpty())
                .param("places", places.toArray(String[]::new))
                .param("topic", topic)
                .query(VoiceTally::cell)
                .list();
    }

    private static Cell cell(ResultSet row, int number) throws SQLException {
        return new Cell(row.getString("topic"), row.getInt("year"), row.getInt("month"), row.getInt("said"));
    }
}
