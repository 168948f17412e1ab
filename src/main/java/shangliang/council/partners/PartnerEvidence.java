package shangliang.council.partners;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.LeafEvidence;
import shangliang.base.StepEvidence;

/** Lets verification hold everything done to the list of partners against its leaf. */
@Configuration(proxyBeanMethods = false)
class PartnerEvidence {

    @Bean
    LeafEvidence partnerStepsEvidence(JdbcClient jdbc) {
        return new StepEvidence(jdbc, "partners.", "partner_step");
    }
}
