package shangliang.consultation.plan;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.LeafEvidence;
import shangliang.base.StepEvidence;

/** Lets verification hold every act on a plan against its leaf. */
@Configuration(proxyBeanMethods = false)
class PlanEvidence {

    @Bean
    LeafEvidence planStepsEvidence(JdbcClient jdbc) {
        return new StepEvidence(jdbc, "plans.", "consultation_plan_step");
    }
}
