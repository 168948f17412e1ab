package shangliang.consultation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.Viewer;
import shangliang.likeness.TableWordings;
import shangliang.likeness.Wording;
import shangliang.likeness.Wordings;

/** Lets what is consulted in the open be found by its question. */
@Configuration(proxyBeanMethods = false)
class ConsultationWordings {

    private static final String OF =
            """
            select %s
            from consultation
            where id = any(:ids)
              and %s
            """.formatted(ConsultationMapping.COLUMNS, Sight.of(Viewer.ANYONE).condition());

    @Bean
    Wordings wordingsOfConsultations(JdbcClient jdbc) {
        return new TableWordings(jdbc, Consultation.KIND, OF, ConsultationWordings::wording);
    }

    /** What a filter names consultations of these phases by. */
    static Set<String> keys(Collection<Phase> phases) {
        return phases.stream().map(phase -> "phase:" + phase).collect(Collectors.toUnmodifiableSet());
    }

    private static Wording wording(ResultSet row, int number) throws SQLException {
        var one = ConsultationMapping.consultation(row, number);
        var text = new Wording.Text(one.topic().question(), one.topic().affected());
        return TableWordings.wording(one.ref(), text, text, ConsultationMapping.instant(row, "since"))
                .with(keys(Set.of(one.phase())));
    }
}
