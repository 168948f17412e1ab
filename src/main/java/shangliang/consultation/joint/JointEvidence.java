package shangliang.consultation.joint;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.LeafEvidence;
import shangliang.base.StepEvidence;

/** Lets verification hold every message that was sent or taken against its leaf. */
@Configuration(proxyBeanMethods = false)
class JointEvidence {

    @Bean
    LeafEvidence jointMessagesEvidence(JdbcClient jdbc) {
        return new StepEvidence(jdbc, "joint.", "joint_message");
    }
}
