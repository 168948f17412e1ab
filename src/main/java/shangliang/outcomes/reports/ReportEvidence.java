package shangliang.outcomes.reports;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.LeafEvidence;
import shangliang.base.StepEvidence;

/** Lets verification hold every kept act on reports against its leaf. */
@Configuration(proxyBeanMethods = false)
class ReportEvidence {

    @Bean
    LeafEvidence reportStepsEvidence(JdbcClient jdbc) {
        return new StepEvidence(jdbc, "reports.", "report_step");
    }
}
