package shangliang.supervision.campaigns;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.LeafEvidence;
import shangliang.base.StepEvidence;

/** Lets verification hold every act of a campaign against its leaf. */
@Configuration(proxyBeanMethods = false)
class CampaignsEvidence {

    @Bean
    LeafEvidence campaignActsEvidence(JdbcClient jdbc) {
        return new StepEvidence(jdbc, "campaigns.", "campaign_act");
    }
}
