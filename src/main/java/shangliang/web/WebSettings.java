package shangliang.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a district sets about its pages.
 *
 * @param brandZh the district's own name for this place of talk; the product's name when not set
 * @param level what kind of place it is, for the words of all pages
 * @param secureCookies whether cookies may travel over encrypted connections only
 * @param brief how long a page for everyone is given out again before it is drawn anew
 */
@ConfigurationProperties("shangliang.web")
record WebSettings(
        @Nullable String brandZh,
        @Nullable String brandEn,
        @DefaultValue("DISTRICT") Level level,
        boolean secureCookies,
        @DefaultValue("2s") Duration brief) {}
