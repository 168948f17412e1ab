package shangliang.demo;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.SourceRef;

/** Looks at proposals and reports as those do who have them on their desks; it only reads. */
@Component
class OutcomeLines {

    private static final String PROPOSALS = """
            select year, serial, title, phase, account,
                (select max(at) from proposal_step where proposal_step.proposal = proposal.id) as since
            from proposal
            where phase not in ('ARCHIVED', 'WITHDRAWN', 'NOT_FILED', 'CONVERTED', 'COMPLETED')
            order by year, serial
            """;

    private static final String REPORTS = """
            select year, serial, phase, account, state::jsonb ->> 'ready' as ready,
                (select max(at) from report_step where report_step.report = report.id) as since
            from report
            where phase in ('SUBMITTED', 'EDITING', 'HELD', 'RETURNED', 'SIGNED_OFF', 'SENT')
            order by year, serial
            """;

    /** What was said of the matter in a town, the latest first. */
    private static final String VOICES = """
            select id
            from voice
            where topic = :topic
              and place like :town
              and publication = 'PUBLISHED'
              and received_at > :since
            order by received_at desc
            limit 3
            """;

    /** The latest that the unit decided and that nobody took further. */
    private static final String TALK = """
            select id
            from consultation
            where owner = :unit
              and phase in ('FED_BACK', 'EVALUATED', 'CLOSED')
              and not exists (
                  select 1
                  from tie
                  where earlier = consultation.id)
            order by since desc
            limit 1
            """;

    /** One that somebody has still to do something with. */
    record Line(
            int year,
            long serial,
            String title,
            String phase,
            @org.jspecify.annotations.Nullable UUID account,
            Instant since) {}

    private final JdbcClient jdbc;

    OutcomeLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Line> proposals() {
        return jdbc.sql(PROPOSALS)
                .query((row, at) -> new Line(
                        row.getInt("year"),
                        row.getLong("serial"),
                        row.getString("title"),
                        row.getString("phase"),
                        row.getObject("account", UUID.class),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    /** One that was offered for signature stands as READY. */
    List<Line> reports() {
        return jdbc.sql(REPORTS)
                .query((row, at) -> new Line(
                        row.getInt("year"),
                        row.getLong("serial"),
                        "",
                        "true".equals(row.getString("ready")) ? "READY" : row.getString("phase"),
                        row.getObject("account", UUID.class),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    Optional<SourceRef> talk(String unit) {
        return jdbc.sql(TALK)
                .param("unit", unit)
                .query((row, at) -> new SourceRef("consultation", row.getObject("id", UUID.class)))
                .optional();
    }

    List<UUID> voices(String topic, String town, Instant since) {
        return jdbc.sql(VOICES)
                .param("topic", topic)
                .param("town", town + "%")
                .param("since", Timestamp.from(since))
                .query((row, at) -> row.getObject("id", UUID.class))
                .list();
    }
}
