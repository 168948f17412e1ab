package shangliang.consultation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.LeafEvidence;
import shangliang.base.StepEvidence;

/** Lets verification hold every kept act of this module against its leaf. */
@Configuration(proxyBeanMethods = false)
class ConsultationEvidence {

    @Bean
    LeafEvidence consultationStepsEvidence(JdbcClient jdbc) {
        return new StepEvidence(jdbc, "consultation.", "consultation_step");
    }
}
