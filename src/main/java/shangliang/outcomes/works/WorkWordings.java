package shangliang.outcomes.works;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.likeness.TableWordings;
import shangliang.likeness.Wording;
import shangliang.likeness.Wordings;

/** Lets what is in the library be found by its words. */
@Configuration(proxyBeanMethods = false)
class WorkWordings {

    private static final String OF = """
            select %s
            from work
            where id = any(:ids)
              and phase = 'PUBLISHED'
            """.formatted(WorkMapping.COLUMNS);

    @Bean
    Wordings wordingsOfWorks(JdbcClient jdbc) {
        return new TableWordings(jdbc, Work.KIND, OF, WorkWordings::wording);
    }

    private static Wording wording(ResultSet row, int number) throws SQLException {
        var work = WorkMapping.work(row, number);
        var text = new Wording.Text(work.text().title(), work.text().text());
        return TableWordings.wording(work.ref(), text, text, work.begun());
    }
}
