package shangliang.outcomes.works;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.web.Form;

/** Draws the forms that works are written in, and knows what a work came from while it is changed. */
@Component
class WorkWriting {

    private final Origins origins;
    private final WorkSources sources;
    private final WorkHomes homes;
    private final WorkReader.Known known;

    WorkWriting(Origins origins, WorkSources sources, WorkHomes homes, WorkReader.Known known) {
        this.origins = origins;
        this.sources = sources;
        this.homes = homes;
        this.known = known;
    }

    /** Which kind it is to be; then a fresh form with a token of its own. */
    ModelAndView fresh(Viewer viewer, Form form) {
        return new WorkForm(form)
                .kind()
                .map(kind ->
                        write(viewer, kind, form.with("once", UUID.randomUUID().toString())))
                .orElseGet(() ->
                        new ModelAndView("outcomes/works/kinds", "page", new KindsPage(origins.ticked(viewer, form))));
    }

    ModelAndView write(Viewer viewer, WorkKind kind, Form form) {
        return page(viewer, form, new Written(null, kind), origins.ticked(viewer, form));
    }

    /** What is written: a new work of a kind, or one with a number. */
    private record Written(
            @org.jspecify.annotations.Nullable WorkNumber number, WorkKind kind) {}

    ModelAndView change(Viewer viewer, Work work) {
        var from = origins.of(viewer, sources.of(work.id()));
        return page(viewer, WorkForm.filled(work), new Written(work.number(), work.kind()), from);
    }

    ModelAndView again(Viewer viewer, Work work, Form form) {
        return page(viewer, form, new Written(work.number(), work.kind()), origins.ticked(viewer, form));
    }

    private ModelAndView page(Viewer viewer, Form form, Written what, List<Origin> from) {
        if (!(viewer instanceof Viewer.Staff staff)) {
            throw new NotFound();
        }
        var studios = staff.is(Role.STUDIO_LEAD)
                ? List.<String>of()
                : homes.studios(staff, Zone.day(known.clock().instant()));
        var page = new WritingPage(what.number(), what.kind(), form, from, studios, known.names());
        return new ModelAndView("outcomes/works/write", "page", page);
    }

    List<SourceRef> chosen(Viewer viewer, Form form) {
        return origins.chosen(viewer, form);
    }

    /** What is chosen now, and what the author can see no more and so could not keep or drop. */
    List<SourceRef> chosen(Viewer viewer, Form form, Work work) {
        var own = sources.of(work.id());
        var seen = origins.of(viewer, own).stream().map(Origin::ref).toList();
        return Stream.concat(chosen(viewer, form).stream(), own.stream().filter(ref -> !seen.contains(ref)))
                .distinct()
                .toList();
    }
}
