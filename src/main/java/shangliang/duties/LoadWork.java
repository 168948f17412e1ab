package shangliang.duties;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Stale;
import shangliang.base.Texts;
import shangliang.base.Viewer;
import shangliang.council.Plan;
import shangliang.council.RowProblem;

/** Brings topics and duty lists from files into force, whole or not at all. */
@Component
class LoadWork {

    private final TopicRows topics;
    private final ListRows lists;
    private final Units units;
    private final DutyActs acts;

    LoadWork(TopicRows topics, ListRows lists, Units units, DutyActs acts) {
        this.topics = topics;
        this.lists = lists;
        this.units = units;
        this.acts = acts;
    }

    /** As the tables are in this transaction, not as memory has them. */
    ListPlan planLists(Viewer viewer, ListFile file) {
        mustKeep(viewer);
        check(file);
        var book = new DutyBook(lists.all(), List.of());
        return ListPlan.of(book, new DutySheet(topics.all(), units), file, acts.today());
    }

    private void check(ListFile file) {
        if (file.source().isBlank()) {
            throw new Invalid("source", "duties.file.source");
        }
        if (Texts.length(file.source()) > 200) {
            throw new Invalid("source", "duties.words.long", 200);
        }
        if (file.from().isAfter(acts.today().plusYears(1))
                || file.from().isBefore(acts.today().minusYears(20))) {
            throw new Invalid("from", "duties.file.far");
        }
    }

    /** What the ledger's leaf commits to when a version begins. */
    static String content(DutyList version) {
        return version.owner() + " " + version.version() + " " + version.from() + " " + version.items();
    }

    ListPlan loadLists(Viewer viewer, ListFile file) {
        lists.lock();
        var plan = planLists(viewer, file);
        mustBeClean(plan.plan().problems());
        for (var version : plan.versions()) {
            var ref = new SourceRef("duty-list", acts.newId());
            lists.follow(version, acts.done(viewer, "duties.list-begun", ref, content(version)));
        }
        return plan;
    }

    Plan<TopicSheet.Line> planTopics(Viewer viewer, String csv) {
        mustKeep(viewer);
        return TopicSheet.plan(csv, topics.all());
    }

    Plan<TopicSheet.Line> loadTopics(Viewer viewer, String csv) {
        lists.lock();
        var plan = planTopics(viewer, csv);
        mustBeClean(plan.problems());
        if (plan.isReady()) {
            topics.put(TopicSheet.tree(csv, topics.all()));
            acts.done(viewer, "duties.topics-loaded", new SourceRef("topics", acts.newId()), csv);
        }
        return plan;
    }

    boolean hasNoTopics() {
        return topics.all().all().isEmpty();
    }

    /** What was shown must still be what will happen. */
    static void mustMatch(Plan<?> plan, String fingerprint) {
        if (!plan.fingerprint().equals(fingerprint)) {
            throw new Stale("duties.file.stale");
        }
    }

    private static void mustBeClean(List<RowProblem> problems) {
        if (!problems.isEmpty()) {
            throw new Invalid(problems.stream()
                    .map(problem -> new Invalid.Problem("file", problem.key(), problem.args()))
                    .toList());
        }
    }

    private static void mustKeep(Viewer viewer) {
        if (!viewer.is(Role.ADMIN) && !(viewer instanceof Viewer.TheClock)) {
            throw new NotFound();
        }
    }
}
