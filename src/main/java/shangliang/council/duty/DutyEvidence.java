package shangliang.council.duty;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.LeafEvidence;
import shangliang.base.StepEvidence;

/** Lets verification hold every remark against its leaf. */
@Configuration(proxyBeanMethods = false)
class DutyEvidence {

    @Bean
    LeafEvidence dutyRemarkEvidence(JdbcClient jdbc) {
        return new StepEvidence(jdbc, "duty.", "duty_remark");
    }
}
