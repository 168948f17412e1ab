package shangliang.consultation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Cursor;

/** Lists of consultations. */
@Repository
class ListRows {

    private static final String PAGE = """
            select %s
            from consultation
            where phase = any(:phases)
              and (since, id) < (:at, :after)
              and %s
            order by since desc, id desc
            limit :size
            """;

    private static final String COUNTS = """
            select phase, count(*)::int as found
            from consultation
            where %s
            group by phase
            """;

    private final JdbcClient jdbc;

    ListRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest change first; index {@code consultation_phase_ix}. One more than {@code size}, for the next page. */
    List<Consultation> page(Sight sight, Collection<Phase> phases, @Nullable Cursor after, int size) {
        var before = Cursor.orNewest(after);
        return jdbc.sql(PAGE.formatted(ConsultationMapping.COLUMNS, sight.condition()))
                .param("phases", phases.stream().map(Enum::name).toArray(String[]::new))
                .param("at", before.time())
                .param("after", before.id())
                .param("size", size + 1)
                .params(sight.params())
                .query(ConsultationMapping::consultation)
                .list();
    }

    Map<Phase, Integer> counts(Sight sight) {
        var counts = new EnumMap<Phase, Integer>(Phase.class);
        jdbc.sql(COUNTS.formatted(sight.condition())).params(sight.params()).query(row -> {
            counts.put(Phase.valueOf(row.getString("phase")), row.getInt("found"));
        });
        return counts;
    }
}
