package shangliang.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at the voices as everybody in the demo does at a desk; it only reads. */
@Component
class StandingRows {

    private static final String STANDING = """
            select voice.id, voice.phase, voice.topic, voice.unit, voice.clause, voice.returned, voice.reworks,
                voice.answer_due, voice.answer_days, voice.publication, voice.public_answer,
                (voice.state::json -> 'stamp' ->> 'account')::uuid as actor,
                coalesce(voice.state::json ->> 'text', voice.state::json -> 'answer' ->> 'text') as answer,
                master.phase as master_phase
            from voice
            left join voice as master on master.id = voice.master
            """;

    private static final String ONE = STANDING + """
            where voice.id = :id
            """;

    private static final String OPEN = STANDING + """
            where voice.phase not in ('CLOSED', 'WITHDRAWN', 'NOT_ACCEPTED', 'REFERRED_OUT', 'ANSWERED')
              and (voice.phase <> 'LINKED' or master.phase in ('ANSWERED', 'CLOSED'))
            order by voice.id
            """;

    private final JdbcClient jdbc;

    StandingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Standing one(UUID id) {
        return jdbc.sql(ONE).param("id", id).query(StandingRows::standing).single();
    }

    /** Those that somebody might have to do something about. */
    List<Standing> open() {
        return jdbc.sql(OPEN).query(StandingRows::standing).list();
    }

    private static Standing standing(ResultSet row, int index) throws SQLException {
        var due = row.getObject("answer_due", OffsetDateTime.class);
        return new Standing(
                row.getObject("id", UUID.class),
                row.getString("phase"),
                row.getString("topic"),
                row.getString("unit"),
                row.getString("clause"),
                row.getBoolean("returned"),
                row.getInt("reworks"),
                due == null ? null : due.toInstant(),
                row.getObject("answer_days") == null,
                row.getString("publication"),
                row.getString("public_answer") != null,
                row.getString("answer"),
                row.getObject("actor", UUID.class),
                row.getString("master_phase"));
    }
}
