package shangliang.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a district sets about its pages.
 *
 * @param brandZh the district's own name for this place of talk; the product's name when not set
 * @param secureCookies whether cookies may travel over encrypted connections only
 */
@ConfigurationProperties("shangliang.web")
record WebSettings(@Nullable String brandZh, @Nullable String brandEn, boolean secureCookies) {}
