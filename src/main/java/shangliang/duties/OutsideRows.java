package shangliang.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Label;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;

/** Keeps what was given to units outside their lists. */
@Repository
class OutsideRows {

    private static final String ADD = """
            insert into duty_override
              (id, subject_kind, subject_id, number, unit, topic, why, reason, at, by, by_title_zh, by_title_en)
            values (:id, :kind, :subject, :number, :unit, :topic, :why, :reason, :at, :by, :zh, :en)
            """;

    private static final String LATEST = """
            select subject_kind, subject_id, number, unit, topic, why, reason, at, by_title_zh, by_title_en
            from duty_override
            where :unit::text is null or unit = :unit
            order by at desc, id desc
            limit 100
            """;

    private final JdbcClient jdbc;

    OutsideRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, Outside outside, Viewer by) {
        jdbc.sql(ADD)
                .param("id", id)
                .param("kind", outside.matter().subject().kind())
                .param("subject", outside.matter().subject().id())
                .param("number", outside.matter().number())
                .param("unit", outside.unit())
                .param("topic", outside.matter().topic())
                .param("why", outside.why().name())
                .param("reason", outside.reason())
                .param("at", Timestamp.from(outside.at()))
                .param("by", by.actor())
                .param("zh", outside.by().zh())
                .param("en", outside.by().en())
                .update();
    }

    /** The latest, of one unit or of all. */
    List<Outside> latest(@Nullable String unit) {
        return jdbc.sql(LATEST).param("unit", unit).query(OutsideRows::outside).list();
    }

    private static Outside outside(ResultSet row, int number) throws SQLException {
        var subject = new SourceRef(row.getString("subject_kind"), row.getObject("subject_id", UUID.class));
        return new Outside(
                new Raise.Matter(subject, row.getString("number"), row.getString("topic"), null),
                row.getString("unit"),
                GuardAnswer.Why.valueOf(row.getString("why")),
                row.getString("reason"),
                new Label(row.getString("by_title_zh"), row.getString("by_title_en")),
                row.getTimestamp("at").toInstant());
    }
}
