package shangliang.outcomes.proposals;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.LeafEvidence;
import shangliang.base.StepEvidence;

/** Lets verification hold every kept act on proposals against its leaf. */
@Configuration(proxyBeanMethods = false)
class ProposalEvidence {

    @Bean
    LeafEvidence proposalStepsEvidence(JdbcClient jdbc) {
        return new StepEvidence(jdbc, "proposals.", "proposal_step");
    }
}
