package shangliang.voices;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a district sets about voices.
 *
 * @param keyFile the server key that codes and contacts are protected with; made at first start, outside the database
 * @param sampleShare of closed voices that somebody looks at again, in percent
 * @param recheckAfterDays calendar days after which a sampled voice is looked at again
 */
@ConfigurationProperties("shangliang.voices")
record VoicesSettings(
        @DefaultValue("${shangliang.data:./data}/keys/voices.key")
        Path keyFile,

        @DefaultValue("5") int sampleShare,
        @DefaultValue("30") int recheckAfterDays) {}
