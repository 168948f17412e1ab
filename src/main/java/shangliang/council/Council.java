package shangliang.council;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.Stale;
import shangliang.base.Viewer;

/** The one door by which places, organs and members change; who only reads asks {@link #directory()}. */
@Service
public class Council {

    private final Lists lists;
    private final MemberRows members;
    private final CurrentDirectory directory;
    private final Done done;

    Council(Lists lists, MemberRows members, CurrentDirectory directory, Done done) {
        this.lists = lists;
        this.members = members;
        this.directory = directory;
        this.done = done;
    }

    /** Places and organs as they are today; never older than a minute, and never a question to the database. */
    public Directory directory() {
        return directory.get();
    }

    /** What loading the file would do; nothing is changed. */
    @Transactional(readOnly = true)
    public Plan<?> plan(Viewer by, Load load) {
        requireAdmin(by);
        return lists.loading(load, done.now()).plan();
    }

    /** Loads a file whole or not at all; a file without changes is welcome and changes nothing. */
    @Transactional
    public Plan<?> load(Viewer by, Load load) {
        requireAdmin(by);
        lists.lock();
        return carryOut(by, lists.loading(load, done.now()), load.csv());
    }

    /** Loads what a preview has shown; when others changed the list meanwhile, the preview must be looked at again. */
    @Transactional
    public Plan<?> confirm(Viewer by, Load load, String fingerprint) {
        requireAdmin(by);
        lists.lock();
        var loading = lists.loading(load, done.now());
        if (!loading.plan().fingerprint().equals(fingerprint)) {
            throw new Stale("council.load.stale");
        }
        return carryOut(by, loading, load.csv());
    }

    /** Gives an organ another name, kind or place from a day on; the version before stays readable. */
    @Transactional
    public void edit(Viewer by, Sheet.Row organ, LocalDate from) {
        requireAdmin(by);
        lists.lock();
        var sheet = new Sheet(List.of(organ), List.of());
        carryOut(by, lists.organsLoading(sheet, false, from), organ.cells().toString());
    }

    /** Begins a term, or corrects the one that began on the same day; an earlier open term ends the day before. */
    @Transactional
    public void appoint(Viewer by, Member member) {
        requireAdmin(by);
        members.put(member);
        done.tell(by, "council.appointed", member.code() + " " + member.term());
    }

    /** Ends the running term with its last day. */
    @Transactional
    public void endTerm(Viewer by, String code, LocalDate lastDay) {
        requireAdmin(by);
        var member = members.find(code).orElseThrow(NotFound::new);
        if (lastDay.isBefore(member.term().span().from())) {
            throw new Invalid("lastDay", "council.row.backwards", "term_from", "term_to");
        }
        members.end(member.id(), lastDay);
        done.tell(by, "council.term-ended", code + " " + lastDay);
    }

    private Plan<?> carryOut(Viewer by, Loading<?> loading, String content) {
        var problems = loading.plan().problems();
        if (!problems.isEmpty()) {
            throw new Invalid(problems.stream().map(RowProblem::asProblem).toList());
        }
        if (loading.plan().isReady()) {
            loading.run();
            done.tell(by, "council.imported", content);
        }
        return loading.plan();
    }

    private static void requireAdmin(Viewer by) {
        if (!by.is(Role.ADMIN)) {
            throw new NotFound();
        }
    }
}
