package shangliang.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.engine.draws.DrawFile;
import shangliang.engine.draws.Outcome;
import shangliang.engine.draws.Secret;

/** The draws of seats as they lie in the database. */
@Repository
class DrawRows {

    private static final String ADD = """
            insert into consultation_draw (consultation, grp, announcement, secret, draw_at)
            values (:consultation, :group, :announcement, :secret, :at)
            """;

    private static final String DRAWN = """
            update consultation_draw
            set outcome = :outcome
            where consultation = :consultation
              and grp = :group
              and outcome is null
            """;

    private static final String CLEAR = """
            delete from consultation_draw
            where consultation = :consultation
            """;

    private static final String OF = """
            select grp, announcement, secret, outcome
            from consultation_draw
            where consultation = :consultation
            order by grp
            """;

    private final JdbcClient jdbc;

    DrawRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID consultation, SeatDraw draw) {
        jdbc.sql(ADD)
                .param("consultation", consultation)
                .param("group", draw.group())
                .param("announcement", draw.announcement().text())
                .param("secret", draw.secret().hex())
                .param("at", draw.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void drawn(UUID consultation, SeatDraw draw) {
        var outcome = Objects.requireNonNull(draw.outcome(), "it is drawn");
        jdbc.sql(DRAWN)
                .param("outcome", outcome.text())
                .param("consultation", consultation)
                .param("group", draw.group())
                .update();
    }

    /** Another table is laid, so that its seats are drawn anew. */
    void clear(UUID consultation) {
        jdbc.sql(CLEAR).param("consultation", consultation).update();
    }

    List<SeatDraw> of(UUID consultation) {
        return jdbc.sql(OF)
                .param("consultation", consultation)
                .query(DrawRows::draw)
                .list();
    }

    private static SeatDraw draw(ResultSet row, int at) throws SQLException {
        var outcome = row.getString("outcome");
        return new SeatDraw(
                row.getInt("grp"),
                DrawFile.parse(row.getString("announcement")).announcement(),
                new Secret(row.getString("secret")),
                outcome == null ? null : new Outcome(outcome));
    }
}
