package shangliang.outcomes.reports;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import shangliang.base.SourceRef;

/** Which voices each report began with. */
@Repository
class ReportVoices {

    private static final String ADD = """
            insert into report_voice (report, voice)
            select :report, unnest(:voices)
            on conflict do nothing
            """;

    private static final String OF = """
            select voice
            from report_voice
            where report = :report
            order by voice
            """;

    private static final String ABOUT = """
            select %s
            from report
            where id in (
                select report
                from report_voice
                where voice = :voice)
              and %s
            order by begun_at desc, id desc
            limit 5
            """;

    private final JdbcClient jdbc;

    ReportVoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The voices among them. */
    void add(UUID report, List<SourceRef> began) {
        var voices = began.stream()
                .filter(source -> source.kind().equals("voice"))
                .map(SourceRef::id)
                .toArray(UUID[]::new);
        jdbc.sql(ADD).param("report", report).param("voices", voices).update();
    }

    List<UUID> of(UUID report) {
        return jdbc.sql(OF)
                .param("report", report)
                .query((row, at) -> row.getObject("voice", UUID.class))
                .list();
    }

    /** Index {@code report_voice_ix}. */
    List<OpinionReport> about(UUID voice, ReportSight sight) {
        return jdbc.sql(ABOUT.formatted(ReportMapping.COLUMNS, sight.condition()))
                .param("voice", voice)
                .params(sight.params())
                .query(ReportMapping::report)
                .list();
    }
}
