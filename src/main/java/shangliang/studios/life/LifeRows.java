package shangliang.studios.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Zone;
import shangliang.studios.acts.Json;

/** The lives of studios as they lie in the database. */
@Repository
class LifeRows {

    private static final String ALL = """
            select id, studio, applicant, version, step, state, application
            from studio_life
            order by id
            """;

    private static final String OF = """
            select id, studio, applicant, version, step, state, application
            from studio_life
            where studio = :key
               or id::text = :key
            """;

    private static final String LOCKED = OF + """
            for update
            """;

    private static final String ADD = """
            insert into studio_life (id, studio, applicant, version, step, state, application)
            values (:id, :studio, :applicant, 0, :step, :state, :application)
            on conflict (studio) do nothing
            """;

    private static final String MOVE = """
            update studio_life
            set version = version + 1, studio = :studio, step = :step, state = :state, application = :application
            where id = :id
              and version = :version
            """;

    /** Index {@code activity_studio_ix}. */
    private static final String HELD = """
            select studio.code, last.starts_at
            from studio
            join lateral (
                select starts_at
                from activity
                where activity.studio = studio.code
                  and activity.step = 'HELD'
                order by starts_at desc
                limit 1
            ) as last on true
            """;

    private final JdbcClient jdbc;

    LifeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<MemberStudio> all() {
        return jdbc.sql(ALL).query(LifeRows::life).list();
    }

    /** By the code of the studio, or by its own id. */
    Optional<MemberStudio> find(String key) {
        return jdbc.sql(OF).param("key", key).query(LifeRows::life).optional();
    }

    Optional<MemberStudio> lock(String key) {
        return jdbc.sql(LOCKED).param("key", key).query(LifeRows::life).optional();
    }

    /** False when the studio already has its life. */
    boolean add(MemberStudio life) {
        return written(ADD, life).param("applicant", life.applicant()).update() == 1;
    }

    /** False when someone else was faster. */
    boolean move(MemberStudio to) {
        return written(MOVE, to).param("version", to.version()).update() == 1;
    }

    private JdbcClient.StatementSpec written(String sql, MemberStudio life) {
        return jdbc.sql(sql)
                .param("id", life.id())
                .param("studio", life.studio())
                .param("step", life.step().name())
                .param("state", Json.write(life.state()))
                .param("application", Json.write(life.application()));
    }

    /** The last day on which each studio held something; those that never did are not there. */
    Map<String, LocalDate> lastHeld() {
        var days = new HashMap<String, LocalDate>();
        jdbc.sql(HELD)
                .query((row, index) -> days.put(row.getString("code"), day(row)))
                .list();
        return days;
    }

    private static LocalDate day(ResultSet row) throws SQLException {
        return Zone.day(row.getObject("starts_at", OffsetDateTime.class).toInstant());
    }

    private static MemberStudio life(ResultSet row, int index) throws SQLException {
        return new MemberStudio(
                row.getObject("id", UUID.class),
                row.getString("studio"),
                row.getObject("applicant", UUID.class),
                row.getInt("version"),
                Json.read(row.getString("application"), Application.class),
                Json.read(
                        row.getString("state"),
                        LifeStep.valueOf(row.getString("step")).type()));
    }
}
