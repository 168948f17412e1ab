package shangliang.studios.support;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a district decides about requests for support.
 *
 * @param groupDays working days within which a regional group answers or passes on
 * @param unitDays working days within which the body asked answers
 */
@ConfigurationProperties("shangliang.studios.support")
record SupportSettings(
        @DefaultValue("3") int groupDays, @DefaultValue("5") int unitDays) {}
