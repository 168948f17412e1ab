package shangliang.voices;

import org.jspecify.annotations.Nullable;
import shangliang.web.Form;

/**
 * Number and code, to open one's own page.
 *
 * @param pause seconds until the next try, or null
 */
record TrackPage(Form form, @Nullable Long pause) {}
