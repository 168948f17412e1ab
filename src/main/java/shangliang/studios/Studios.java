package shangliang.studios;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.council.Confirmed;
import shangliang.council.Plan;

/** The one door by which venues, studios and residencies change; who only reads asks {@link #book()}. */
@Service
public class Studios {

    private final StudioLists lists;
    private final CurrentBook book;
    private final StudioDone done;
    private final StudioChanges changes;

    Studios(StudioLists lists, CurrentBook book, StudioDone done, StudioChanges changes) {
        this.lists = lists;
        this.book = book;
        this.done = done;
        this.changes = changes;
    }

    /** Studios and venues as they are; never older than a minute, and never a question to the database. */
    public StudioBook book() {
        return book.get();
    }

    /** What loading the file would do; nothing is changed. */
    @Transactional(readOnly = true)
    public Plan<?> plan(Viewer by, StudioLoad load) {
        requireAdmin(by);
        return lists.work(load).plan();
    }

    /** Loads a file whole or not at all; a file without changes is welcome and changes nothing. */
    @Transactional
    public Plan<?> load(Viewer by, StudioLoad load) {
        requireAdmin(by);
        done.lock();
        return carryOut(by, lists.work(load), load);
    }

    /** Loads what a preview has shown; when others changed the list meanwhile, the preview must be looked at again. */
    @Transactional
    public Plan<?> confirm(Viewer by, StudioLoad load, String fingerprint) {
        requireAdmin(by);
        done.lock();
        var work = lists.work(load);
        Confirmed.asShown(work.plan(), fingerprint);
        return carryOut(by, work, load);
    }

    /** Opens a studio under the next free code, its lead in residence from the first day. */
    @Transactional
    public String open(Viewer by, Function<String, Studio> wish, LocalDate day) {
        done.lock();
        var studio = wish.apply(changes.nextCode());
        changes.open(studio, day);
        done.tell(by, "studios.opened", studio.cells().toString());
        return studio.code();
    }

    /** Notes the day from which a studio has its plaque. */
    @Transactional
    public void putUpPlaque(Viewer by, String code, LocalDate day) {
        done.lock();
        changes.putUpPlaque(code, day);
        done.tell(by, "studios.plaque", code + " " + day);
    }

    /** Ends a studio; those in residence go over to the other one when it is merged into one. */
    @Transactional
    public void close(Viewer by, String code, @Nullable String into, LocalDate day) {
        done.lock();
        changes.close(code, into, day);
        done.tell(by, "studios.closed", code + (into == null ? "" : " " + into));
    }

    private Plan<?> carryOut(Viewer by, StudioWork<?> work, StudioLoad load) {
        Confirmed.sound(work.plan());
        if (work.plan().isReady()) {
            work.run();
            done.tell(by, "studios.imported", load.list() + "\n" + load.csv());
        }
        return work.plan();
    }

    private static void requireAdmin(Viewer by) {
        if (!by.is(Role.ADMIN)) {
            throw new NotFound();
        }
    }
}
