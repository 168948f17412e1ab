package shangliang.outcomes.works;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.LeafEvidence;
import shangliang.base.StepEvidence;

/** Lets verification hold every kept act on works against its leaf. */
@Configuration(proxyBeanMethods = false)
class WorkEvidence {

    @Bean
    LeafEvidence workStepsEvidence(JdbcClient jdbc) {
        return new StepEvidence(jdbc, "works.", "work_step");
    }
}
