package shangliang.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, what to do now, and everything that was typed, so that it can be sent again.
 *
 * @param reference short number that also stands in the log, or null
 * @param resend where the kept form goes, or null when there was none
 */
record ErrorPage(
        int status,
        String title,
        String advice,
        @Nullable String reference,
        @Nullable String resend,
        Map<String, List<String>> typed) {

    private static final List<String> SECRET = List.of("password", "code", "_csrf", OnceInterceptor.FIELD);

    /** Whether what was typed was refused at a desk for its form, as it is once nobody is signed in. */
    boolean isForStaff() {
        return status == 403 && resend != null && resend.startsWith("/desk");
    }

    static Map<String, List<String>> safe(Form form) {
        var kept = new LinkedHashMap<>(form.values());
        kept.keySet().removeIf(name -> SECRET.stream().anyMatch(name::contains));
        return kept;
    }
}
