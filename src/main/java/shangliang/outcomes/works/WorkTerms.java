package shangliang.outcomes.works;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long each step of a work may take, in working days.
 *
 * @param read until its author hears whether it is taken
 * @param reviewed until it is published or kept inside
 */
@ConfigurationProperties("shangliang.works")
record WorkTerms(
        @DefaultValue("5") int read, @DefaultValue("5") int reviewed) {}
