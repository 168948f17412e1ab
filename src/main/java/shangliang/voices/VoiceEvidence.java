package shangliang.voices;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import shangliang.base.LeafEvidence;
import shangliang.base.StepEvidence;

/** Lets verification hold every kept act of this module against its leaf. */
@Configuration(proxyBeanMethods = false)
class VoiceEvidence {

    /** Imported voices have one leaf for many steps; {@link BulkRows} shows those. */
    private static final String STEPS = "voice_step where name <> '" + Importing.STEP + "'";

    @Bean
    LeafEvidence deadlinesEvidence(JdbcClient jdbc) {
        return new StepEvidence(jdbc, "deadlines.", "deadline_change");
    }

    @Bean
    LeafEvidence voicesEvidence(JdbcClient jdbc) {
        return new StepEvidence(jdbc, "voices.", STEPS);
    }
}
