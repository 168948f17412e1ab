package shangliang.problems;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.LeafEvidence;
import shangliang.base.StepEvidence;

/** Lets verification hold every kept act of this module against its leaf. */
@Configuration(proxyBeanMethods = false)
class ProblemsEvidence {

    @Bean
    LeafEvidence problemsEvidence(JdbcClient jdbc) {
        return new StepEvidence(jdbc, "problems.", "problem_step");
    }
}
