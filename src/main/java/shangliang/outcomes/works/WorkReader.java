package shangliang.outcomes.works;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Cursor;
import shangliang.base.NotFound;
import shangliang.base.Piece.Audience;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.outcomes.works.WorkPage.Typed;
import shangliang.studios.Studios;
import shangliang.thread.Threads;
import shangliang.web.Form;

/** Draws the desk, the library and one work, with as much as the reader may see. */
@Component
class WorkReader {

    private final WorkRows rows;
    private final WorkLists lists;
    private final WorkSources sources;
    private final Origins origins;
    private final Known known;

    WorkReader(WorkRows rows, WorkLists lists, WorkSources sources, Origins origins, Known known) {
        this.rows = rows;
        this.lists = lists;
        this.sources = sources;
        this.origins = origins;
        this.known = known;
    }

    /** What the pages take from elsewhere. */
    @Component("worksKnown")
    record Known(Studios studios, Council council, Threads threads, Clock clock) {

        WorkNames names() {
            return new WorkNames(studios.book(), council.directory());
        }
    }

    Work get(Viewer viewer, String number) {
        return WorkNumber.parse(number)
                .flatMap(known -> rows.find(known, WorkSight.of(viewer)))
                .orElseThrow(NotFound::new);
    }

    /** One that the viewer wrote; whoever did not is not told that it is there. */
    Work own(Viewer viewer, String number) {
        var work = get(viewer, number);
        if (!WorkParty.of(viewer, work).contains(WorkParty.AUTHOR)) {
            throw new NotFound();
        }
        return work;
    }

    /** One whose words the viewer may change. */
    Work writable(Viewer viewer, String number) {
        var work = own(viewer, number);
        if (!work.phase().isWritten()) {
            throw new Refused("outcomes.work.not-now");
        }
        return work;
    }

    ModelAndView desk(Viewer viewer, Form form) {
        var stage = WorkStage.of(form.text("show"));
        var lines = lists.onDesk(WorkSight.desk(viewer), stage.phases(viewer), after(form));
        var mayBegin = viewer instanceof Viewer.Staff staff
                && Works.AUTHORS.contains(staff.post().role());
        return page("desk", new WorksPage(lines, stage, mayBegin, known.names()));
    }

    ModelAndView library(Form form) {
        var filter = LibraryFilter.of(form);
        var year = Zone.day(known.clock().instant()).getYear();
        return page("index", new LibraryPage(lists.library(filter, after(form)), filter, year, form, known.names()));
    }

    private static @Nullable Cursor after(Form form) {
        return Cursor.parse(form.text("after")).orElse(null);
    }

    /** As everyone may read it. */
    ModelAndView open(String number) {
        var work = get(Viewer.ANYONE, number);
        var around = around(Viewer.ANYONE, work, Audience.PUBLIC);
        return page("open", new WorkPage(work, around, List.of(), false, Typed.NOTHING, known.names()));
    }

    ModelAndView show(Viewer viewer, String number, Typed typed) {
        var work = get(viewer, number);
        var parties = WorkParty.of(viewer, work);
        var moves = Arrays.stream(WorkMove.values())
                .filter(move -> move.allows(work.kind(), work.phase(), parties))
                .toList();
        var mayWrite = parties.contains(WorkParty.AUTHOR) && work.phase().isWritten();
        var audience = parties.isEmpty() ? Audience.PUBLIC : Audience.STAFF;
        var around = around(viewer, work, audience);
        return page("show", new WorkPage(work, around, with(typed.tried(), moves), mayWrite, typed, known.names()));
    }

    /** The form that was sent stays on the page, also when it can be sent no more. */
    private static List<WorkMove> with(@Nullable WorkMove tried, List<WorkMove> moves) {
        return tried == null || moves.contains(tried)
                ? moves
                : Stream.concat(Stream.of(tried), moves.stream()).toList();
    }

    private WorkPage.Around around(Viewer viewer, Work work, Audience audience) {
        var running = !work.phase().isEnd();
        return new WorkPage.Around(
                origins.of(viewer, sources.of(work.id())),
                known.threads().picture(work.ref(), audience, List.of(), running));
    }

    private static ModelAndView page(String view, Object page) {
        return new ModelAndView("outcomes/works/" + view, "page", page);
    }
}
