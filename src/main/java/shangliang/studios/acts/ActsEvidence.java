package shangliang.studios.acts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.LeafEvidence;
import shangliang.base.StepEvidence;

/** Lets verification hold every act done in a studio against its leaf. */
@Configuration(proxyBeanMethods = false)
class ActsEvidence {

    @Bean
    LeafEvidence studioActsEvidence(JdbcClient jdbc) {
        return new StepEvidence(jdbc, "studios.", "studio_act");
    }
}
