package shangliang.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The bytes of {@link Brief} pages, each for a moment only. */
@Component
class BriefPages {

    private static final int MOST = 500;

    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final long lasting;

    BriefPages(WebSettings settings) {
        this.lasting = settings.brief().toNanos();
    }

    /** A drawn page, and when it is too old. */
    private record Page(byte[] body, long until) {}

    /** Where the page that is being drawn now is to be kept. */
    record Slot(BriefPages pages, String key) {

        void keep(byte[] body) {
            pages.keep(key, body);
        }
    }

    byte @Nullable [] fresh(String key) {
        var page = pages.get(key);
        return page != null && page.until - System.nanoTime() > 0 ? page.body : null;
    }

    /** Forgets everything when there is too much, rather than to search for the oldest. */
    private void keep(String key, byte[] body) {
        if (pages.size() >= MOST) {
            pages.clear();
        }
        pages.put(key, new Page(body, System.nanoTime() + lasting));
    }
}
