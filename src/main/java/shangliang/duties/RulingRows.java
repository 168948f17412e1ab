package shangliang.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Label;
import shangliang.base.Viewer;

/** Keeps rulings, and the precedents that some of them are. */
@Repository
class RulingRows {

    private static final String NEXT = """
            insert into duty_ruling_count as c (year, last)
            values (:year, 1)
            on conflict (year) do update
            set last = c.last + 1
            returning last
            """;

    private static final String ADD = """
            insert into duty_ruling
              (number, dispute, unit, clause, title_zh, title_en, working_days, text, dissent, ruled_at, ruled_by)
            values (:number, :dispute, :unit, :clause, :zh, :en, :days, :text, :dissent, :at, :by)
            """;

    private static final String OF = """
            select number, unit, clause, title_zh, title_en, working_days, text, dissent, ruled_at
            from duty_ruling
            where dispute = :dispute
            """;

    private static final String ADD_PRECEDENT = """
            insert into duty_precedent (number, topic, place, since)
            values (:number, :topic, :place, :since)
            """;

    private static final String PRECEDENTS = """
            select p.number, p.topic, p.place, p.since, p.ended,
              r.unit, r.clause, r.title_zh, r.title_en, r.working_days, r.text
            from duty_precedent p
            join duty_ruling r on r.number = p.number
            order by p.since desc, r.ruled_at desc
            """;

    private static final String END = """
            update duty_precedent
            set ended = :day,
                ended_reason = :reason,
                ended_by = :by
            where number = :number
              and ended is null
            """;

    private static final String ENDINGS = """
            select number, ended_reason
            from duty_precedent
            where ended is not null
            """;

    private static final String DISPUTE = """
            select dispute
            from duty_ruling
            where number = :number
            """;

    private final JdbcClient jdbc;

    RulingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String nextNumber(int year) {
        var last = jdbc.sql(NEXT).param("year", year).query(Integer.class).single();
        return year + "-" + last;
    }

    void add(DisputeId dispute, Ruling ruling, Viewer by) {
        jdbc.sql(ADD)
                .param("number", ruling.number())
                .param("dispute", dispute.value())
                .param("unit", ruling.unit())
                .param("clause", ruling.clause())
                .param("zh", ruling.title().zh())
                .param("en", ruling.title().en())
                .param("days", ruling.workingDays())
                .param("text", ruling.text())
                .param("dissent", ruling.dissent())
                .param("at", Timestamp.from(ruling.at()))
                .param("by", by.actor())
                .update();
    }

    Ruling of(DisputeId dispute) {
        return jdbc.sql(OF)
                .param("dispute", dispute.value())
                .query(RulingRows::ruling)
                .single();
    }

    void makePrecedent(String number, String topic, @Nullable String place, LocalDate since) {
        jdbc.sql(ADD_PRECEDENT)
                .param("number", number)
                .param("topic", topic)
                .param("place", place)
                .param("since", since)
                .update();
    }

    List<Precedent> precedents() {
        return jdbc.sql(PRECEDENTS).query(RulingRows::precedent).list();
    }

    /** Why those precedents ended that did, by number. */
    java.util.Map<String, String> endings() {
        var endings = new java.util.HashMap<String, String>();
        jdbc.sql(ENDINGS).query(row -> {
            endings.put(row.getString("number"), row.getString("ended_reason"));
        });
        return endings;
    }

    /** False when there is none in force of that number. */
    boolean end(String number, Ending ending) {
        return jdbc.sql(END)
                        .param("day", ending.day())
                        .param("reason", ending.reason())
                        .param("by", ending.by())
                        .param("number", number)
                        .update()
                == 1;
    }

    /** From which day a precedent no longer holds, and why. */
    record Ending(LocalDate day, String reason, String by) {}

    Optional<DisputeId> dispute(String number) {
        return jdbc.sql(DISPUTE)
                .param("number", number)
                .query(java.util.UUID.class)
                .optional()
                .map(DisputeId::new);
    }

    private static Ruling ruling(ResultSet row, int number) throws SQLException {
        return new Ruling(
                row.getString("number"),
                row.getString("unit"),
                row.getString("clause"),
                title(row),
                row.getInt("working_days"),
                row.getString("text"),
                row.getString("dissent"),
                row.getTimestamp("ruled_at").toInstant());
    }

    private static Precedent precedent(ResultSet row, int number) throws SQLException {
        var owed = new Precedent.Owed(
                row.getString("unit"), row.getString("clause"), title(row), row.getInt("working_days"));
        return new Precedent(
                row.getString("number"),
                row.getString("topic"),
                row.getString("place"),
                owed,
                row.getString("text"),
                row.getObject("since", LocalDate.class),
                row.getObject("ended", LocalDate.class));
    }

    private static Label title(ResultSet row) throws SQLException {
        return new Label(row.getString("title_zh"), row.getString("title_en"));
    }
}
