package shangliang.outcomes.works;

import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.Cursor;
import shangliang.base.Slice;

/** Lists of works: what is on a desk, and what everyone may read. */
@Repository
class WorkLists {

    private static final int PAGE = 20;

    private static final String ON_DESK = """
            select %s
            from work
            where %s
              and phase = any(:phases)
              and (:at::timestamptz is null or (begun_at, id) < (:at, :after))
            order by begun_at desc, id desc
            limit :size
            """;

    private static final String COUNT = """
            select count(*)::int
            from work
            where %s
              and phase = any(:phases)
            """;

    private static final String LIBRARY = """
            select %s
            from work
            where phase = 'PUBLISHED'
              and (:kind::text is null or kind = :kind)
              and (:studio::text is null or studio = :studio)
              and (:from::timestamptz is null or published_at >= :from and published_at < :to)
              and (:at::timestamptz is null or (published_at, id) < (:at, :after))
            order by published_at desc, id desc
            limit :size
            """.formatted(WorkMapping.COLUMNS);

    private final JdbcClient jdbc;

    WorkLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of a desk, newest first; indexes {@code work_writer_ix} and {@code work_begun_ix}. */
    Slice<Work> onDesk(WorkSight sight, Collection<WorkPhase> phases, @Nullable Cursor after) {
        var found = jdbc.sql(ON_DESK.formatted(WorkMapping.COLUMNS, sight.condition()))
                .params(sight.params())
                .param("phases", names(phases))
                .params(page(after))
                .query(WorkMapping::work)
                .list();
        return Slice.of(found, PAGE, work -> new Cursor(work.begun(), work.id()));
    }

    /** How many of these are on a desk; index {@code work_waiting_ix}. */
    int count(WorkSight sight, Collection<WorkPhase> phases) {
        return jdbc.sql(COUNT.formatted(sight.condition()))
                .params(sight.params())
                .param("phases", names(phases))
                .query(Integer.class)
                .single();
    }

    /** A page of what is published, the latest first; index {@code work_published_ix}. */
    Slice<Work> library(LibraryFilter filter, @Nullable Cursor after) {
        var found = jdbc.sql(LIBRARY)
                .params(filter.params())
                .params(page(after))
                .query(WorkMapping::work)
                .list();
        return Slice.of(found, PAGE, work -> new Cursor(work.state().stamp().at(), work.id()));
    }

    private static Map<String, @Nullable Object> page(@Nullable Cursor after) {
        var page = new HashMap<String, @Nullable Object>();
        page.put("at", after == null ? null : Timestamp.from(after.at()));
        page.put("after", after == null ? null : after.id());
        page.put("size", PAGE + 1);
        return page;
    }

    private static String[] names(Collection<WorkPhase> phases) {
        return phases.stream().map(Enum::name).toArray(String[]::new);
    }
}
