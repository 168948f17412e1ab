package shangliang.studios.conveners;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The turns of conveners as they lie in the database. */
@Repository
class ConvenerRows {

    /** Whoever changes the turns of the same studio at the same moment waits here. */
    private static final String LOCK = """
            select code
            from studio
            where code = :studio
            for update
            """;

    private static final String OF = """
            select member, since, until
            from studio_convener
            where studio = :studio
            order by since
            """;

    private static final String TAKE_BACK = """
            delete from studio_convener
            where studio = :studio
              and since >= :from
            """;

    private static final String SHORTEN = """
            update studio_convener
            set until = :from - 1
            where studio = :studio
              and until >= :from
            """;

    private static final String ADD = """
            insert into studio_convener (studio, since, until, member)
            values (:studio, :since, :until, :member)
            """;

    private final JdbcClient jdbc;

    ConvenerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Rotation of(String studio) {
        return new Rotation(jdbc.sql(OF)
                .param("studio", studio)
                .query((row, index) -> new Rotation.Turn(
                        row.getObject("member", UUID.class),
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class)))
                .list());
    }

    /** What was before stays on record; what was planned from then on gives way. */
    void replace(String studio, LocalDate from, Rotation next) {
        jdbc.sql(LOCK).param("studio", studio).query(String.class).list();
        jdbc.sql(TAKE_BACK).param("studio", studio).param("from", from).update();
        jdbc.sql(SHORTEN).param("studio", studio).param("from", from).update();
        next.turns()
                .forEach(turn -> jdbc.sql(ADD)
                        .param("studio", studio)
                        .param("since", turn.since())
                        .param("until", turn.until())
                        .param("member", turn.member())
                        .update());
    }
}
