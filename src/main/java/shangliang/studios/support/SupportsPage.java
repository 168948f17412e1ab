package shangliang.studios.support;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Viewer;
import shangliang.council.Organ;
import shangliang.studios.Studio;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * The requests of one desk: what waits for it first.
 *
 * @param asker the open studio that the viewer asks for, or null
 */
record SupportsPage(
        Viewer viewer, List<SupportRequest> all, @Nullable Asker asker, SupportNames names, Form form) {

    /** Who asks, and how long answers take. */
    record Asker(Studio studio, @Nullable Organ group, SupportSettings settings) {

        /** Who looks at it first, and until when. */
        String first(Ui ui) {
            return group == null
                    ? ui.t("studios.support.straight", settings.unitDays())
                    : ui.t("studios.support.first", group.name(), settings.groupDays());
        }
    }

    List<SupportRequest> waiting() {
        return all.stream().filter(this::waits).toList();
    }

    List<SupportRequest> others() {
        return all.stream()
                .filter(request -> !request.step().isOver() && !waits(request))
                .toList();
    }

    List<SupportRequest> over() {
        return all.stream().filter(request -> request.step().isOver()).toList();
    }

    private boolean waits(SupportRequest request) {
        return SupportSight.waits(viewer, request);
    }

    /** The form with the town office proposed where nothing was chosen. */
    Form fresh() {
        return form.isEmpty() && asker != null ? form.with("unit", names.suggested(asker.studio())) : form;
    }
}
