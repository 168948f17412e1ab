package shangliang.voices;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The privacy notice in its versions: the words of each stay in the catalogues, and every voice says which one was shown. */
public final class ConsentNotice {

    public static final String CURRENT = "2026-11";

    static final List<String> VERSIONS = List.of(CURRENT);

    private ConsentNotice() {}

    /** The message with the words that are shown now. */
    static String key() {
        return "voices.consent." + CURRENT;
    }

    /** The version that a form says it showed; null for one that never was. */
    static @Nullable String shown(String typed) {
        return VERSIONS.contains(typed) ? typed : null;
    }
}
