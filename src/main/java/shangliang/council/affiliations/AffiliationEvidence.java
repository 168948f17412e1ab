package shangliang.council.affiliations;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.LeafEvidence;
import shangliang.base.StepEvidence;

/** Lets verification hold everything said about ties against its leaf. */
@Configuration(proxyBeanMethods = false)
class AffiliationEvidence {

    @Bean
    LeafEvidence affiliationChangeEvidence(JdbcClient jdbc) {
        return new StepEvidence(jdbc, "affiliations.", "affiliation_change");
    }
}
