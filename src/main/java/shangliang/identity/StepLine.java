package shangliang.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/** One line of an account's history: what was done, when, by whom, to which post. */
record StepLine(
        String name,
        Instant at,
        @Nullable String by,
        @Nullable String titleZh,
        @Nullable String titleEn) {

    @Nullable
    Label title() {
        return titleZh == null ? null : new Label(titleZh, titleEn);
    }

    /** The message that words it. */
    String key() {
        return "identity.step." + name.substring(name.indexOf('.') + 1);
    }
}
