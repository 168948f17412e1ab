package shangliang.base;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A name that staff entered: Chinese always, English when there is one; pages fall back to Chinese. */
public record Label(String zh, @Nullable String en) {

    public static Label of(String same) {
        return new Label(same, null);
    }

    /** The name to show in {@code locale}. */
    public String in(Locale locale) {
        return en == null || en.isBlank() || !locale.getLanguage().equals("en") ? zh : en;
    }

    @Override
    public String toString() {
        return zh;
    }
}
