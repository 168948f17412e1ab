package shangliang.studios.support;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Piece.Audience;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.studios.Studio;
import shangliang.studios.Studios;
import shangliang.studios.support.SupportsPage.Asker;
import shangliang.thread.Knot;
import shangliang.thread.Threads;
import shangliang.web.Form;

/** Reads the requests that a desk has to do with. */
@Component
class SupportReader {

    private final SupportRows rows;
    private final Studios studios;
    private final Council council;
    private final Threads threads;
    private final SupportSettings settings;

    SupportReader(SupportRows rows, Studios studios, Council council, Threads threads, SupportSettings settings) {
        this.rows = rows;
        this.studios = studios;
        this.council = council;
        this.threads = threads;
        this.settings = settings;
    }

    SupportNames names() {
        return new SupportNames(council.directory(), studios.book());
    }

    List<SupportRequest> seenBy(Viewer viewer) {
        var own = SupportSight.bodyOf(viewer, Role.STUDIO_LEAD, "studio").map(rows::ofStudio);
        var area = SupportSight.bodyOf(viewer, Role.REGIONAL_GROUP, "organ").map(rows::ofGroup);
        var asked = SupportSight.bodyOf(viewer, Role.UNIT, "organ").map(rows::ofUnit);
        return Stream.of(own, area, asked).flatMap(Optional::stream).findFirst().orElse(List.of());
    }

    /** How many wait for this desk. */
    int waiting(Viewer viewer) {
        return SupportSight.bodyOf(viewer, Role.REGIONAL_GROUP, "organ")
                .or(() -> SupportSight.bodyOf(viewer, Role.UNIT, "organ"))
                .map(rows::waiting)
                .orElse(0);
    }

    SupportsPage list(Viewer viewer, Form form) {
        var asker = SupportSight.bodyOf(viewer, Role.STUDIO_LEAD, "studio")
                .flatMap(code -> studios.book().studio(code))
                .filter(Studio::current)
                .map(this::asker)
                .orElse(null);
        return new SupportsPage(viewer, seenBy(viewer), asker, names(), form);
    }

    private Asker asker(Studio studio) {
        var group = council.directory().groupOf(studio.place()).orElse(null);
        return new Asker(studio, group, settings);
    }

    SupportPage page(Viewer viewer, UUID id, Form form) {
        var request =
                rows.find(id).filter(found -> SupportSight.sees(viewer, found)).orElseThrow(NotFound::new);
        var picture = threads.picture(
                request.ref(), Audience.STAFF, toCome(request), !request.step().isOver());
        return new SupportPage(viewer, request, names(), picture, form);
    }

    private static List<Knot.Promise> toCome(SupportRequest request) {
        var due = request.state().due();
        return due == null
                ? List.of()
                : List.of(new Knot.Promise(
                        "studios.support.promise." + request.step(),
                        List.of(),
                        Zone.day(due.due().minusMillis(1))));
    }
}
