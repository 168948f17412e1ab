package shangliang.studios.hearings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.engine.draws.DrawFile;
import shangliang.engine.draws.Outcome;
import shangliang.engine.draws.Secret;

/** The monthly draws as they lie in the database. */
@Repository
class RoundRows {

    private static final String SELECT = """
            select id, month, cycle, announced_at, announcement, secret, outcome, fallback, drawn_at, order_drawn
            from hearing_round
            """;

    private static final String OF = SELECT + """
            where month = :month
            """;

    private static final String LOCKED = OF + """
            for update
            """;

    private static final String LATEST = SELECT + """
            order by month desc
            limit :most
            """;

    private static final String UNDRAWN = SELECT + """
            where drawn_at is null
              and draw_at <= :now
            order by month
            """;

    private static final String ADD = """
            insert into hearing_round (id, month, cycle, announced_at, draw_at, announcement, secret)
            values (:id, :month, :cycle, :announced, :draw, :announcement, :secret)
            on conflict (month) do nothing
            """;

    private static final String DRAW = """
            update hearing_round
            set outcome = :outcome, fallback = :fallback, drawn_at = :at, order_drawn = :order
            where id = :id
              and drawn_at is null
            """;

    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Round> find(YearMonth month) {
        return jdbc.sql(OF)
                .param("month", month.atDay(1))
                .query(RoundRows::round)
                .optional();
    }

    Optional<Round> lock(YearMonth month) {
        return jdbc.sql(LOCKED)
                .param("month", month.atDay(1))
                .query(RoundRows::round)
                .optional();
    }

    /** The newest first. */
    List<Round> latest(int most) {
        return jdbc.sql(LATEST).param("most", most).query(RoundRows::round).list();
    }

    /** Those whose hour has come and that nobody has drawn. */
    List<Round> undrawn(java.time.Instant now) {
        return jdbc.sql(UNDRAWN)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(RoundRows::round)
                .list();
    }

    /** False when another process announced the month meanwhile. */
    boolean add(Round round) {
        return jdbc.sql(ADD)
                        .param("id", round.id())
                        .param("month", round.month().atDay(1))
                        .param("cycle", round.cycle())
                        .param("announced", round.announcedAt().atOffset(ZoneOffset.UTC))
                        .param("draw", round.drawAt().atOffset(ZoneOffset.UTC))
                        .param("announcement", round.announcement().text())
                        .param("secret", round.secret().hex())
                        .update()
                == 1;
    }

    /** False when it is drawn already: a draw is made once. */
    boolean draw(UUID round, Round.Drawn drawn) {
        return jdbc.sql(DRAW)
                        .param("id", round)
                        .param("outcome", drawn.outcome().text())
                        .param("fallback", drawn.fallback())
                        .param("at", drawn.at().atOffset(ZoneOffset.UTC))
                        .param("order", drawn.order().toArray(String[]::new))
                        .update()
                == 1;
    }

    private static Round round(ResultSet row, int index) throws SQLException {
        return new Round(
                row.getObject("id", UUID.class),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getInt("cycle"),
                row.getObject("announced_at", OffsetDateTime.class).toInstant(),
                DrawFile.parse(row.getString("announcement")).announcement(),
                new Secret(row.getString("secret")),
                drawn(row));
    }

    private static Round.@Nullable Drawn drawn(ResultSet row) throws SQLException {
        var at = row.getObject("drawn_at", OffsetDateTime.class);
        return at == null
                ? null
                : new Round.Drawn(
                        at.toInstant(),
                        new Outcome(row.getString("outcome")),
                        row.getBoolean("fallback"),
                        List.of((String[]) row.getArray("order_drawn").getArray()));
    }
}
