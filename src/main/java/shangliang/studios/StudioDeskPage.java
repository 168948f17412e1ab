package shangliang.studios;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.web.Form;

/**
 * Where the administrator loads venues, studios and residencies.
 *
 * @param loaded what was just loaded, or null
 */
record StudioDeskPage(
        Form form,
        StudioBook book,
        int stays,
        List<StudioChangeRows.Line> history,
        @Nullable String loaded) {

    StudioLoad.List[] lists() {
        return StudioLoad.List.values();
    }

    int count(StudioLoad.List list) {
        return switch (list) {
            case VENUES -> book.venues().size();
            case STUDIOS -> book.studios().size();
            case RESIDENCIES -> stays;
        };
    }
}
