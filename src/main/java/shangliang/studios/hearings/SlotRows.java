package shangliang.studios.hearings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.studios.acts.Json;

/** Each studio's hearings as they lie in the database. */
@Repository
class SlotRows {

    private static final String SELECT = """
            select slot.id, round.month, slot.studio, slot.place, slot.version, slot.step, slot.state, slot.day
            from hearing_slot as slot
            join hearing_round as round on round.id = slot.round
            """;

    private static final String OF = SELECT + """
            where round.month = :month
              and slot.studio = :studio
            """;

    private static final String LOCKED = OF + """
            for update of slot
            """;

    private static final String OF_CYCLE = SELECT + """
            where round.cycle = :cycle
            order by round.month, slot.place
            """;

    private static final String SINCE = SELECT + """
            where round.month >= :month
              and (:studio::text is null or slot.studio = :studio)
            order by round.month desc, slot.place
            """;

    private static final String LATE = SELECT + """
            where slot.due_at <= :now
              and not slot.late_told
            order by slot.due_at
            limit 100
            """;

    private static final String WAITING = SELECT + """
            where slot.step = 'SCHEDULED'
            order by round.month, slot.place
            """;

    private static final String ADD = """
            insert into hearing_slot (id, round, studio, place, version, step, state, day)
            values (:id, (select id from hearing_round where month = :month), :studio, :place, 0, :step, :state, :day)
            """;

    private static final String MOVE = """
            update hearing_slot
            set version = version + 1, step = :step, state = :state, day = :day, due_at = :due,
                late_told = late_told and due_at is not distinct from :due
            where id = :id
              and version = :version
            """;

    private static final String TELL_LATE = """
            update hearing_slot
            set late_told = true
            where id = :id
            """;

    private final JdbcClient jdbc;

    SlotRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Slot> find(SlotKey key) {
        return one(OF, key);
    }

    Optional<Slot> lock(SlotKey key) {
        return one(LOCKED, key);
    }

    private Optional<Slot> one(String sql, SlotKey key) {
        return jdbc.sql(sql)
                .param("month", key.month().atDay(1))
                .param("studio", key.studio())
                .query(SlotRows::slot)
                .optional();
    }

    List<Slot> ofCycle(int cycle) {
        return jdbc.sql(OF_CYCLE).param("cycle", cycle).query(SlotRows::slot).list();
    }

    /** Of one studio, or of all, from a month on; the newest month first. */
    List<Slot> since(YearMonth month, @Nullable String studio) {
        return jdbc.sql(SINCE)
                .param("month", month.atDay(1))
                .param("studio", studio)
                .query(SlotRows::slot)
                .list();
    }

    /** Those with a decision that is late, whom nobody has told of it. */
    List<Slot> late(Instant now) {
        return jdbc.sql(LATE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(SlotRows::slot)
                .list();
    }

    List<Slot> waiting() {
        return jdbc.sql(WAITING).query(SlotRows::slot).list();
    }

    void add(Slot slot) {
        jdbc.sql(ADD)
                .param("id", slot.id())
                .param("month", slot.month().atDay(1))
                .param("studio", slot.studio())
                .param("place", slot.place())
                .param("step", slot.step().name())
                .param("state", Json.write(slot.state()))
                .param("day", slot.day())
                .update();
    }

    /** False when someone else was faster. */
    boolean move(Slot to) {
        var due = to.due();
        return jdbc.sql(MOVE)
                        .param("step", to.step().name())
                        .param("state", Json.write(to.state()))
                        .param("day", to.day())
                        .param(
                                "due",
                                due == null ? null : due.atOffset(ZoneOffset.UTC),
                                java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("id", to.id())
                        .param("version", to.version())
                        .update()
                == 1;
    }

    void tellLate(UUID slot) {
        jdbc.sql(TELL_LATE).param("id", slot).update();
    }

    private static Slot slot(ResultSet row, int index) throws SQLException {
        var step = SlotStep.valueOf(row.getString("step"));
        return new Slot(
                row.getObject("id", UUID.class),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("studio"),
                row.getInt("place"),
                row.getInt("version"),
                row.getObject("day", LocalDate.class),
                Json.read(row.getString("state"), step.type()));
    }
}
