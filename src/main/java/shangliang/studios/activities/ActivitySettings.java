package shangliang.studios.activities;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a district decides about the activities of its studios.
 *
 * @param series that activities can belong to: a known code, or the district's own words
 */
@ConfigurationProperties("shangliang.studios.activities")
record ActivitySettings(
        @DefaultValue({"LECTURE", "FORUM", "SALON", "NINE_TALKS"})
        List<String> series) {}
