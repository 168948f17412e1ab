package shangliang.duties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.LeafEvidence;
import shangliang.base.StepEvidence;

/** Lets verification hold every kept act of this module against its leaf. */
@Configuration(proxyBeanMethods = false)
class DutiesEvidence {

    @Bean
    LeafEvidence dutiesEvidence(JdbcClient jdbc) {
        return new StepEvidence(jdbc, "duties.", "duty_act");
    }
}
