package shangliang.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Writes;

/** Who wishes to come, comes or writes, as it lies in the database. */
@Repository
class AttendeeRows {

    private static final String ADD = """
            insert into consultation_attendee (id, consultation, grp, code, name, kind, lot, words, at)
            values (:id, :consultation, :group, :code, :name, :kind, :lot, :words, :at)
            """;

    private static final String OF = """
            select id, grp, code, name, kind, lot, words
            from consultation_attendee
            where consultation = :consultation
            order by at, id
            """;

    private static final String LEAVE = """
            update consultation_attendee
            set kind = 'LEFT'
            where consultation = :consultation
              and code = :code
              and kind = 'WISHES'
            """;

    private static final String AFRESH = """
            update consultation_attendee
            set lot = 0,
                kind = case when :keep then kind else 'LEFT' end
            where consultation = :consultation
            """;

    private static final String LOT = """
            update consultation_attendee
            set lot = :lot
            where consultation = :consultation
              and code = :code
            """;

    private final JdbcClient jdbc;
    private final Writes writes;

    AttendeeRows(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    void add(UUID consultation, Attendee one, Instant at) {
        writes.add(
                ADD,
                new MapSqlParameterSource("id", one.id())
                        .addValue("consultation", consultation)
                        .addValue("group", one.group())
                        .addValue("code", one.code())
                        .addValue("name", one.name())
                        .addValue("kind", one.kind().name())
                        .addValue("lot", one.lot())
                        .addValue("words", one.words())
                        .addValue("at", at.atOffset(ZoneOffset.UTC)));
    }

    /** In the order they came; constraint {@code consultation_attendee_code_uk}. */
    List<Attendee> of(UUID consultation) {
        return jdbc.sql(OF)
                .param("consultation", consultation)
                .query(AttendeeRows::attendee)
                .list();
    }

    /** False when there is no such wish. */
    boolean leave(UUID consultation, String code) {
        return jdbc.sql(LEAVE)
                        .param("consultation", consultation)
                        .param("code", code)
                        .update()
                == 1;
    }

    /** Another table is laid: lots fall anew, and whoever said they come is asked again unless the groups are the same. */
    void afresh(UUID consultation, boolean keep) {
        jdbc.sql(AFRESH).param("consultation", consultation).param("keep", keep).update();
    }

    void lots(UUID consultation, List<String> order) {
        for (int i = 0; i < order.size(); i++) {
            writes.add(
                    LOT,
                    new MapSqlParameterSource("consultation", consultation)
                            .addValue("code", order.get(i))
                            .addValue("lot", i + 1));
        }
    }

    private static Attendee attendee(ResultSet row, int at) throws SQLException {
        return new Attendee(
                row.getObject("id", UUID.class),
                row.getInt("grp"),
                row.getString("code"),
                row.getString("name"),
                Attendee.Kind.valueOf(row.getString("kind")),
                row.getInt("lot"),
                row.getString("words"));
    }
}
