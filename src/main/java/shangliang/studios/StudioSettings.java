package shangliang.studios;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a district decides about its studios.
 *
 * @param manyResidencies whether a member may be in residence in two studios at once
 */
@ConfigurationProperties("shangliang.studios")
record StudioSettings(@DefaultValue("true") boolean manyResidencies) {}
