package shangliang.studios.support;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.studios.acts.Json;

/** Requests for support as they lie in the database. */
@Repository
class SupportRows {

    private static final String SELECT = """
            select id, version, studio, regional_group, unit, asked, kind, need, why, wanted, step, state
            from studio_support
            """;

    private static final String FIND = SELECT + """
            where id = :id
            """;

    private static final String LOCKED = FIND + """
            for update
            """;

    /** Index {@code studio_support_open_ux}. */
    private static final String OPEN = SELECT + """
            where studio = :studio
              and kind = :kind
              and step in ('WITH_GROUP', 'WITH_UNIT')
            """;

    /** Index {@code studio_support_studio_ix}. */
    private static final String OF_STUDIO = SELECT + """
            where studio = :code
            order by id desc
            limit 200
            """;

    /** Index {@code studio_support_group_ix}. */
    private static final String OF_GROUP = SELECT + """
            where regional_group = :code
            order by id desc
            limit 200
            """;

    /** Index {@code studio_support_unit_ix}. */
    private static final String OF_UNIT = SELECT + """
            where unit = :code
              and asked
            order by id desc
            limit 200
            """;

    /** Index {@code studio_support_due_ix}. */
    private static final String LATE = SELECT + """
            where due_at <= :now
              and not late_told
            order by due_at
            limit 100
            for update skip locked
            """;

    /** Index {@code studio_support_due_ix}: few are open in a district. */
    private static final String WAITING = """
            select count(*)
            from studio_support
            where due_at is not null
              and case step when 'WITH_GROUP' then regional_group when 'WITH_UNIT' then unit end = :code
            """;

    private static final String ADD = """
            insert into studio_support (id, version, studio, regional_group, unit, asked, kind, need, why, wanted,
                step, state, due_at)
            values (:id, 0, :studio, :group, :unit, :asked, :kind, :need, :why, :wanted, :step, :state, :due)
            on conflict (studio, kind) where step in ('WITH_GROUP', 'WITH_UNIT') do nothing
            """;

    private static final String MOVE = """
            update studio_support
            set version = version + 1, asked = :asked, step = :step, state = :state, due_at = :due,
                late_told = late_told and due_at is not distinct from :due
            where id = :id
              and version = :version
            """;

    private static final String TELL_LATE = """
            update studio_support
            set late_told = true
            where id = :id
            """;

    private final JdbcClient jdbc;

    SupportRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SupportRequest> find(UUID id) {
        return jdbc.sql(FIND).param("id", id).query(SupportRows::request).optional();
    }

    Optional<SupportRequest> lock(UUID id) {
        return jdbc.sql(LOCKED).param("id", id).query(SupportRows::request).optional();
    }

    Optional<SupportRequest> open(String studio, SupportKind kind) {
        return jdbc.sql(OPEN)
                .param("studio", studio)
                .param("kind", kind.name())
                .query(SupportRows::request)
                .optional();
    }

    List<SupportRequest> ofStudio(String code) {
        return of(OF_STUDIO, code);
    }

    List<SupportRequest> ofGroup(String code) {
        return of(OF_GROUP, code);
    }

    List<SupportRequest> ofUnit(String code) {
        return of(OF_UNIT, code);
    }

    private List<SupportRequest> of(String sql, String code) {
        return jdbc.sql(sql).param("code", code).query(SupportRows::request).list();
    }

    int waiting(String code) {
        return jdbc.sql(WAITING).param("code", code).query(Integer.class).single();
    }

    /** Those whose answer is late and of which nobody was told. */
    List<SupportRequest> late(Instant now) {
        return jdbc.sql(LATE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(SupportRows::request)
                .list();
    }

    /** False when the studio has one of this kind open. */
    boolean add(SupportRequest request) {
        var asking = request.asking();
        return written(ADD, request)
                        .param("studio", request.studio())
                        .param("group", request.group())
                        .param("unit", asking.unit())
                        .param("kind", asking.kind().name())
                        .param("need", asking.need())
                        .param("why", asking.why())
                        .param("wanted", asking.wanted())
                        .update()
                == 1;
    }

    /** False when someone else was faster. */
    boolean move(SupportRequest to) {
        return written(MOVE, to).param("version", to.version()).update() == 1;
    }

    private JdbcClient.StatementSpec written(String sql, SupportRequest request) {
        var due = request.state().due();
        return jdbc.sql(sql)
                .param("id", request.id())
                .param("asked", request.asked())
                .param("step", request.step().name())
                .param("state", Json.write(request.state()))
                .param("due", due == null ? null : due.due().atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    void tellLate(UUID id) {
        jdbc.sql(TELL_LATE).param("id", id).update();
    }

    private static SupportRequest request(ResultSet row, int index) throws SQLException {
        return new SupportRequest(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("studio"),
                row.getString("regional_group"),
                row.getBoolean("asked"),
                new Asking(
                        SupportKind.valueOf(row.getString("kind")),
                        row.getString("need"),
                        row.getString("why"),
                        row.getObject("wanted", LocalDate.class),
                        row.getString("unit")),
                Json.read(
                        row.getString("state"),
                        SupportStep.valueOf(row.getString("step")).type()));
    }
}
