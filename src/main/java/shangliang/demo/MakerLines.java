package shangliang.demo;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.SourceRef;

/** Finds what a work of the demo came from; it only reads. */
@Component
class MakerLines {

    private static final String VOICES = """
            select id
            from voice
            where topic = :of
              and publication = 'PUBLISHED'
            order by received_at desc, id desc
            limit 2
            """;

    private static final String SERVICES = """
            select id
            from activity
            where studio = :of
              and kind = 'SERVICE'
              and step = 'HELD'
            order by starts_at desc, id desc
            limit 1
            """;

    private static final String CONSULTATIONS = """
            select id
            from consultation
            where phase not in ('PROPOSED', 'SCREENED', 'DEFERRED', 'REJECTED')
            order by (host_code = :of) desc, since desc, id desc
            limit 1
            """;

    private final JdbcClient jdbc;

    MakerLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest that were said about it and are public. */
    List<SourceRef> voices(String topic) {
        return found("voice", VOICES, topic);
    }

    /** The last service that a studio held. */
    List<SourceRef> services(String studio) {
        return found("activity", SERVICES, studio);
    }

    /** The last that a studio led, else the last at all. */
    List<SourceRef> consultations(String studio) {
        return found("consultation", CONSULTATIONS, studio);
    }

    private List<SourceRef> found(String kind, String sql, String of) {
        return jdbc.sql(sql)
                .param("of", of)
                .query((row, at) -> new SourceRef(kind, row.getObject("id", UUID.class)))
                .list();
    }
}
