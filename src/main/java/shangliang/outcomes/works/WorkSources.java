package shangliang.outcomes.works;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.SourceRef;

/** What each work came from. */
@Repository
class WorkSources {

    private static final String CLEAR = """
            delete from work_source
            where work = :work
            """;

    private static final String ADD = """
            insert into work_source (work, kind, source)
            values (:work, :kind, :source)
            on conflict do nothing
            """;

    private static final String OF = """
            select kind, source
            from work_source
            where work = :work
            order by kind, source
            """;

    private static final String ABOUT = """
            select %s
            from work
            where id in (
                select work
                from work_source
                where source = :source
                  and kind = :kindOfSource)
              and %s
            order by begun_at desc, id desc
            limit 5
            """;

    private final JdbcClient jdbc;

    WorkSources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From now on these and no others. */
    void set(UUID work, List<SourceRef> sources) {
        jdbc.sql(CLEAR).param("work", work).update();
        for (var source : sources) {
            jdbc.sql(ADD)
                    .param("work", work)
                    .param("kind", source.kind())
                    .param("source", source.id())
                    .update();
        }
    }

    List<SourceRef> of(UUID work) {
        return jdbc.sql(OF)
                .param("work", work)
                .query((row, at) -> new SourceRef(row.getString("kind"), row.getObject("source", UUID.class)))
                .list();
    }

    /** Index {@code work_source_ix}. */
    List<Work> about(SourceRef source, WorkSight sight) {
        return jdbc.sql(ABOUT.formatted(WorkMapping.COLUMNS, sight.condition()))
                .param("source", source.id())
                .param("kindOfSource", source.kind())
                .params(sight.params())
                .query(WorkMapping::work)
                .list();
    }
}
