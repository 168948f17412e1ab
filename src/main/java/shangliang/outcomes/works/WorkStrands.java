package shangliang.outcomes.works;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Piece.Audience;
import shangliang.base.Viewer;
import shangliang.thread.Strand;
import shangliang.thread.Strands;

/** Tells the thread of works that are in the library. */
@Component
class WorkStrands implements Strands {

    /** By primary key. */
    private static final String OF = """
            select %s
            from work
            where id = any(:ids)
              and %s
            """;

    private final JdbcClient jdbc;

    WorkStrands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return Work.KIND;
    }

    @Override
    public List<Strand> of(Collection<UUID> matters, Viewer viewer) {
        var params = new HashMap<>(WorkSight.PUBLIC.params());
        params.put("ids", matters.toArray(UUID[]::new));
        return jdbc
                .sql(OF.formatted(WorkMapping.COLUMNS, WorkSight.PUBLIC.condition()))
                .params(params)
                .query(WorkMapping::work)
                .list()
                .stream()
                .map(WorkStrands::strand)
                .toList();
    }

    private static Strand strand(Work work) {
        return new Strand(
                work.ref(),
                "outcomes.work.number",
                work.number().toString(),
                work.text().title(),
                "/library/" + work.number(),
                Audience.PUBLIC,
                null);
    }
}
