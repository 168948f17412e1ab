package shangliang.outcomes.reports;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shangliang.base.Place;
import shangliang.likeness.Wording;
import shangliang.likeness.Wordings;

/** Lets reports that were handed in be found by their words inside; nothing classified and no draft is among them. */
@Component
class ReportWordings implements Wordings {

    private static final Place NOWHERE = new Place("", "");

    private static final String OF = """
            select %s
            from report
            where id = any(:ids)
              and phase <> 'DRAFT'
            """.formatted(ReportMapping.COLUMNS);

    private static final String AFTER = """
            select id
            from report
            where id > :last
            order by id
            limit :size
            """;

    private final JdbcClient jdbc;

    ReportWordings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String kind() {
        return OpinionReport.KIND;
    }

    @Override
    public List<Wording> of(Collection<UUID> ids) {
        return jdbc.sql(OF).param("ids", ids.toArray(UUID[]::new)).query(ReportMapping::report).list().stream()
                .filter(report -> !report.text().classified())
                .map(ReportWordings::wording)
                .toList();
    }

    @Override
    public List<UUID> after(UUID last, int size) {
        return jdbc.sql(AFTER)
                .param("last", last)
                .param("size", size)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    private static Wording wording(OpinionReport report) {
        return new Wording(report.ref(), text(report.text()), null, NOWHERE, null, report.begun(), null, Set.of());
    }

    static Wording.Text text(ReportText text) {
        return new Wording.Text(text.title(), text.situation() + "\n" + text.suggestion());
    }
}
