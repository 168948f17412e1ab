package shangliang.outcomes.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.likeness.TableWordings;
import shangliang.likeness.Wording;
import shangliang.likeness.Wordings;

/** Lets reports that were handed in be found by their words inside; nothing classified and no draft is among them. */
@Configuration(proxyBeanMethods = false)
class ReportWordings {

    private static final String OF = """
            select %s
            from report
            where id = any(:ids)
              and phase <> 'DRAFT'
              and not (text::jsonb ->> 'classified')::boolean
            """.formatted(ReportMapping.COLUMNS);

    @Bean
    Wordings wordingsOfReports(JdbcClient jdbc) {
        return new TableWordings(jdbc, OpinionReport.KIND, OF, ReportWordings::wording);
    }

    private static Wording wording(ResultSet row, int number) throws SQLException {
        var report = ReportMapping.report(row, number);
        return TableWordings.wording(report.ref(), text(report.text()), null, report.begun());
    }

    static Wording.Text text(ReportText text) {
        return new Wording.Text(text.title(), text.situation() + "\n" + text.suggestion());
    }
}
