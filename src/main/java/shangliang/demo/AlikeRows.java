package shangliang.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the voices of the demo that say the same, and who had most of them; it only reads. */
@Component
class AlikeRows {

    private static final String ALIKE = """
            select id
            from voice
            where title = any(:titles)
              and phase not in ('WITHDRAWN', 'NOT_ACCEPTED', 'REFERRED_OUT')
              and erased_at is null
            order by received_at
            limit 40
            """;

    private static final String UNIT = """
            select mode() within group (order by unit)
            from voice
            where id = any(:ids)
              and unit is not null
            """;

    private static final String THERE = """
            select id
            from voice
            where id = any(:ids)
              and phase <> 'WITHDRAWN'
              and erased_at is null
            """;

    private final JdbcClient jdbc;

    AlikeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> titled(List<String> titles) {
        return jdbc.sql(ALIKE)
                .param("titles", titles.toArray(String[]::new))
                .query(AlikeRows::id)
                .list();
    }

    String unit(List<UUID> ids) {
        return jdbc.sql(UNIT)
                .param("ids", ids.toArray(UUID[]::new))
                .query(String.class)
                .single();
    }

    /** Those whose persons can still be asked. */
    List<UUID> there(List<UUID> ids) {
        return jdbc.sql(THERE)
                .param("ids", ids.toArray(UUID[]::new))
                .query(AlikeRows::id)
                .list();
    }

    private static UUID id(ResultSet row, int number) throws SQLException {
        return row.getObject("id", UUID.class);
    }
}
