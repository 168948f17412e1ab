package shangliang.studios.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.studios.acts.Json;

/** Activities as they lie in the database. */
@Repository
class ActivityRows {

    static final String SELECT = """
            select id, studio, version, kind, series, title, about, venue, room, place, starts_at, ends_at, seats,
                partner, step, state
            from activity
            """;

    private static final String OF = SELECT + """
            where id = :id
            """;

    private static final String THESE = SELECT + """
            where id = any(:ids)
            """;

    private static final String LOCKED = OF + """
            for update
            """;

    private static final String BETWEEN = SELECT + """
            where starts_at >= :from
              and starts_at < :to
              and (:all or studio = any(:studios))
            order by starts_at, id
            limit 1000
            """;

    private static final String TO_CONFIRM = SELECT + """
            where studio = :studio
              and step = 'PLANNED'
              and ends_at <= :now
            order by starts_at
            """;

    private static final String CLASHING = SELECT + """
            where step = 'PLANNED'
              and id <> :id
              and starts_at < :ends
              and ends_at > :starts
              and (studio = :studio or venue = :venue::text)
            order by starts_at
            limit 1
            """;

    /** Whoever plans in the same room at the same moment waits here. */
    private static final String LOCK_VENUE = """
            select code
            from venue
            where code = :venue
            for update
            """;

    private static final String PUT = """
            insert into activity (id, studio, version, kind, series, title, about, venue, room, place,
                starts_at, ends_at, seats, partner, step, state)
            values (:id, :studio, 0, :kind, :series, :title, :about, :venue, :room, :place,
                :starts, :ends, :seats, :partner, :step, :state)
            """;

    private static final String MOVE = """
            update activity
            set version = version + 1, starts_at = :starts, ends_at = :ends, step = :step, state = :state
            where id = :id
              and version = :version
            """;

    private final JdbcClient jdbc;

    ActivityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Activity> find(UUID id) {
        return jdbc.sql(OF).param("id", id).query(ActivityRows::activity).optional();
    }

    /** By primary key, in any order. */
    List<Activity> of(Collection<UUID> ids) {
        return jdbc.sql(THESE)
                .param("ids", ids.toArray(UUID[]::new))
                .query(ActivityRows::activity)
                .list();
    }

    Optional<Activity> lock(UUID id) {
        return jdbc.sql(LOCKED).param("id", id).query(ActivityRows::activity).optional();
    }

    /** What begins in a span of time; of these studios, or of all when there are none named. */
    List<Activity> between(Instant from, Instant to, @Nullable Collection<String> studios) {
        return jdbc.sql(BETWEEN)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC))
                .param("all", studios == null)
                .param("studios", studios == null ? new String[0] : studios.toArray(String[]::new))
                .query(ActivityRows::activity)
                .list();
    }

    /** What is over and nobody has said how it went. */
    List<Activity> toConfirm(String studio, Instant now) {
        return jdbc.sql(TO_CONFIRM)
                .param("studio", studio)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ActivityRows::activity)
                .list();
    }

    /** Another one of the same studio or in the same room at the same time; makes others who plan there wait. */
    Optional<Activity> clashing(Activity with) {
        jdbc.sql(LOCK_VENUE)
                .param("venue", with.outline().venue())
                .query(String.class)
                .list();
        return jdbc.sql(CLASHING)
                .param("id", with.id())
                .param("studio", with.studio())
                .param("venue", with.outline().venue())
                .param("starts", with.outline().starts().atOffset(ZoneOffset.UTC))
                .param("ends", with.outline().ends().atOffset(ZoneOffset.UTC))
                .query(ActivityRows::activity)
                .optional();
    }

    void add(Activity activity) {
        var outline = activity.outline();
        jdbc.sql(PUT)
                .param("id", activity.id())
                .param("studio", activity.studio())
                .param("kind", outline.kind().name())
                .param("series", outline.series())
                .param("title", outline.title())
                .param("about", outline.about())
                .param("venue", outline.venue())
                .param("room", outline.room())
                .param("place", outline.place())
                .param("starts", outline.starts().atOffset(ZoneOffset.UTC))
                .param("ends", outline.ends().atOffset(ZoneOffset.UTC))
                .param("seats", outline.seats())
                .param("partner", outline.partner())
                .param("step", activity.step().name())
                .param("state", Json.write(activity.state()))
                .update();
    }

    /** False when someone else was faster. */
    boolean move(Activity to) {
        return jdbc.sql(MOVE)
                        .param("starts", to.outline().starts().atOffset(ZoneOffset.UTC))
                        .param("ends", to.outline().ends().atOffset(ZoneOffset.UTC))
                        .param("step", to.step().name())
                        .param("state", Json.write(to.state()))
                        .param("id", to.id())
                        .param("version", to.version())
                        .update()
                == 1;
    }

    static Activity activity(ResultSet row, int index) throws SQLException {
        var step = ActivityStep.valueOf(row.getString("step"));
        return new Activity(
                row.getObject("id", UUID.class),
                row.getString("studio"),
                row.getInt("version"),
                outline(row),
                Json.read(row.getString("state"), step.type()));
    }

    private static Outline outline(ResultSet row) throws SQLException {
        return new Outline(
                ActivityKind.valueOf(row.getString("kind")),
                row.getString("series"),
                row.getString("title"),
                row.getString("about"),
                row.getString("venue"),
                row.getString("room"),
                row.getString("place"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getObject("seats", Integer.class),
                row.getString("partner"));
    }
}
