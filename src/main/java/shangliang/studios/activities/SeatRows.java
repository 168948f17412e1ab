package shangliang.studios.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who means to come, who came, and what there is to read. */
@Repository
class SeatRows {

    private static final String OF = """
            select id, name, people, came
            from activity_seat
            where activity = :activity
            order by id
            """;

    private static final String ADD = """
            insert into activity_seat (id, activity, name, people, code_hash)
            values (:id, :activity, :name, :people, :hash)
            """;

    private static final String HOLDS = """
            select count(*)
            from activity_seat
            where activity = :activity
              and code_hash = :hash
            """;

    private static final String GIVE_BACK = """
            delete from activity_seat
            where activity = :activity
              and code_hash = :hash
            """;

    private static final String CAME = """
            update activity_seat
            set came = (id = any(:came))
            where activity = :activity
            """;

    private static final String FORGET = """
            update activity_seat
            set name = ''
            from activity
            where activity.id = activity_seat.activity
              and activity.starts_at < :before
              and activity_seat.name <> ''
            """;

    private static final String ADD_MEMBER = """
            insert into activity_member (activity, member)
            values (:activity, :member)
            on conflict do nothing
            """;

    private static final String MEMBERS = """
            select member
            from activity_member
            where activity = :activity
            """;

    private static final String ADD_MATERIAL = """
            insert into activity_material (id, activity, title, link)
            values (:id, :activity, :title, :link)
            """;

    private static final String MATERIALS = """
            select title, link
            from activity_material
            where activity = :activity
            order by id
            """;

    /** One name and how many come with it; null while nobody said whether they came. */
    record Seat(UUID id, String name, int people, @Nullable Boolean came) {}

    /** Something to read. */
    record Material(String title, String link) {}

    private final JdbcClient jdbc;

    SeatRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Seat> of(UUID activity) {
        return jdbc.sql(OF).param("activity", activity).query(SeatRows::seat).list();
    }

    void add(UUID activity, Seat seat, String codeHash) {
        jdbc.sql(ADD)
                .param("id", seat.id())
                .param("activity", activity)
                .param("name", seat.name())
                .param("people", seat.people())
                .param("hash", codeHash)
                .update();
    }

    boolean holds(UUID activity, String codeHash) {
        return jdbc.sql(HOLDS)
                        .param("activity", activity)
                        .param("hash", codeHash)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean giveBack(UUID activity, String codeHash) {
        return jdbc.sql(GIVE_BACK)
                        .param("activity", activity)
                        .param("hash", codeHash)
                        .update()
                > 0;
    }

    void came(UUID activity, Collection<UUID> seats, Collection<UUID> members) {
        jdbc.sql(CAME)
                .param("activity", activity)
                .param("came", seats.toArray(UUID[]::new))
                .update();
        members.forEach(member -> jdbc.sql(ADD_MEMBER)
                .param("activity", activity)
                .param("member", member)
                .update());
    }

    List<UUID> members(UUID activity) {
        return jdbc.sql(MEMBERS)
                .param("activity", activity)
                .query((row, index) -> row.getObject("member", UUID.class))
                .list();
    }

    /** Names have done their service once the day is long past. */
    int forget(Instant before) {
        return jdbc.sql(FORGET).param("before", before.atOffset(ZoneOffset.UTC)).update();
    }

    void add(UUID activity, UUID id, Material material) {
        jdbc.sql(ADD_MATERIAL)
                .param("id", id)
                .param("activity", activity)
                .param("title", material.title())
                .param("link", material.link())
                .update();
    }

    List<Material> materials(UUID activity) {
        return jdbc.sql(MATERIALS)
                .param("activity", activity)
                .query((row, index) -> new Material(row.getString("title"), row.getString("link")))
                .list();
    }

    private static Seat seat(ResultSet row, int index) throws SQLException {
        return new Seat(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getInt("people"),
                row.getObject("came", Boolean.class));
    }
}
