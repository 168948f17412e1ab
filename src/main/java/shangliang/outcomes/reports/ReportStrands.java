package shangliang.outcomes.reports;

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

/** Tells the thread of opinion reports; nobody outside ever sees one. */
@Component
class ReportStrands implements Strands {

    /** By primary key. */
    private static final String OF = """
            select %s
            from report
            where id = any(:ids)
              and %s
            """;

    private final JdbcClient jdbc;

    ReportStrands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return OpinionReport.KIND;
    }

    @Override
    public List<Strand> of(Collection<UUID> matters, Viewer viewer) {
        var sight = ReportSight.of(viewer);
        var params = new HashMap<>(sight.params());
        params.put("ids", matters.toArray(UUID[]::new));
        return jdbc
                .sql(OF.formatted(ReportMapping.COLUMNS, sight.condition()))
                .params(params)
                .query(ReportMapping::report)
                .list()
                .stream()
                .map(ReportStrands::strand)
                .toList();
    }

    private static Strand strand(OpinionReport report) {
        return new Strand(
                report.ref(),
                "outcomes.report.number",
                report.number().toString(),
                report.text().title(),
                "/desk/reports/" + report.number(),
                Audience.STAFF,
                null);
    }
}
