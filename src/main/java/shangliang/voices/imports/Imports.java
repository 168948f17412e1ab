package shangliang.voices.imports;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.voices.Checks;
import shangliang.voices.History;
import shangliang.voices.Voices;
import shangliang.voices.imports.Import.Counts;
import shangliang.voices.imports.Import.Status;

/** The one door of imports; a chunk of rows, what became of them and how far the file has come are one transaction. */
@Service
@Transactional
class Imports {

    private final ImportRows rows;
    private final OriginalRows originals;
    private final KnownRows known;
    private final LayoutRows layouts;
    private final Outside outside;

    Imports(ImportRows rows, OriginalRows originals, KnownRows known, LayoutRows layouts, Outside outside) {
        this.rows = rows;
        this.originals = originals;
        this.known = known;
        this.layouts = layouts;
        this.outside = outside;
    }

    /** Where rows go, who works in the background, and the time. */
    @org.springframework.stereotype.Component
    record Outside(Voices voices, Checks checks, SchedulerClient jobs, Clock clock) {}

    static void require(Viewer by) {
        if (!(by instanceof Viewer.TheClock || by.is(Role.ADMIN) || by.is(Role.CLERK))) {
            throw new NotFound();
        }
    }

    UUID keep(Viewer by, String name, Path file, Layout layout) {
        require(by);
        var now = outside.clock().instant();
        var fresh = new Import(
                Ids.next(now),
                name,
                file.toFile().length(),
                layout.header(),
                layout.headerLine(),
                layout.sample(),
                layout.total(),
                null,
                Status.UPLOADED,
                layout.headerLine(),
                new Counts(0, 0, 0),
                null,
                by instanceof Viewer.Staff staff ? staff.name() : "",
                now,
                null,
                null);
        rows.add(fresh, layout.key(), Disk.sha256(file), by);
        originals.keep(fresh.id(), file);
        return fresh.id();
    }

    /** Sets off the work; the mapping is remembered for the next file with this header. */
    void start(Viewer by, UUID id, Mapping mapping) {
        prepare(by, id, mapping);
        schedule(id);
    }

    /** All but the setting off, for whoever does the work at once. */
    void prepare(Viewer by, UUID id, Mapping mapping) {
        require(by);
        var now = outside.clock().instant();
        requireStatus(id, Status.UPLOADED);
        rows.status(id, Status.WAITING, mapping, null, now);
        layouts.keep(id, mapping, now);
    }

    void cancel(Viewer by, UUID id) {
        require(by);
        requireStatus(id, Status.UPLOADED, Status.WAITING, Status.RUNNING, Status.FAILED);
        rows.status(id, Status.CANCELLED, null, null, outside.clock().instant());
    }

    /** Goes on where a stopped or failed import came to. */
    void resume(Viewer by, UUID id) {
        require(by);
        var stopped = requireStatus(id, Status.CANCELLED, Status.FAILED);
        if (stopped.mapping() == null) {
            rows.status(id, Status.UPLOADED, null, null, outside.clock().instant());
            return;
        }
        rows.status(id, Status.WAITING, null, null, outside.clock().instant());
        schedule(id);
    }

    private void schedule(UUID id) {
        var now = outside.clock().instant();
        var job = ImportJob.NAME.instance(id + "/" + now.toEpochMilli()).build();
        outside.jobs().scheduleIfNotExists(job, now);
    }

    private Import requireStatus(UUID id, Status... allowed) {
        var found = rows.lock(id).orElseThrow(NotFound::new);
        if (!List.of(allowed).contains(found.status())) {
            throw new Refused("voices.imports.refused." + found.status());
        }
        return found;
    }

    /** Begins or goes on; null when there is nothing to do any more. */
    @Nullable
    Import begin(UUID id) {
        var found = rows.lock(id).orElse(null);
        if (found == null || !found.status().isGoingOn()) {
            return null;
        }
        rows.status(id, Status.RUNNING, null, null, outside.clock().instant());
        return found;
    }

    /** Takes the next rows; false when somebody has stopped the import or another process has taken them. */
    boolean take(Import from, List<Row> chunk) {
        var now = rows.lock(from.id()).orElseThrow();
        if (now.status() != Status.RUNNING
                || now.position() >= chunk.getFirst().line().number()) {
            return false;
        }
        known.takeTurn();
        var rejected = new ArrayList<Row>();
        var fresh = sift(chunk, rejected, now.plan().live());
        if (!fresh.isEmpty()) {
            known.add(
                    now.id(),
                    fresh,
                    bring(rows.importer(now.id()), fresh, now.plan().live()));
        }
        if (!rejected.isEmpty()) {
            known.reject(now.id(), rejected);
        }
        var counts = new Counts(fresh.size(), chunk.size() - fresh.size() - rejected.size(), rejected.size());
        rows.advance(now.id(), chunk.getLast().line().number(), counts);
        return true;
    }

    /** The rows that are new; those that cannot be taken go to {@code rejected}, those already here to neither. */
    private List<Row> sift(List<Row> chunk, List<Row> rejected, boolean live) {
        Map<String, List<Identity>> here = new HashMap<>();
        known.known(chunk.stream().map(row -> row.identity().identity()).toList())
                .forEach(old -> remember(here, old));
        var fresh = new ArrayList<Row>();
        for (var row : chunk) {
            var checked = row.problem() == null ? checked(row, live) : row;
            var old = here.getOrDefault(row.identity().identity(), List.of());
            if (checked.problem() != null) {
                rejected.add(checked);
            } else if (old.stream().anyMatch(row.identity()::sameContent)) {
                continue;
            } else if (old.stream().anyMatch(row.identity()::sameSource)) {
                rejected.add(row.refused(new Invalid.Problem("id", "voices.imports.row.other-text")));
            } else {
                fresh.add(row);
                remember(here, row.identity());
            }
        }
        return fresh;
    }

    private static void remember(Map<String, List<Identity>> here, Identity old) {
        here.computeIfAbsent(old.identity(), none -> new ArrayList<>()).add(old);
    }

    private Row checked(Row row, boolean live) {
        var problems = live
                ? outside.checks().problems(row.submission())
                : outside.checks().problems(row.history());
        return problems.isEmpty() ? row : row.refused(problems.getFirst());
    }

    private List<UUID> bring(Viewer by, List<Row> fresh, boolean live) {
        if (live) {
            return fresh.stream()
                    .map(row -> outside.voices().submit(by, row.submission()).voice())
                    .toList();
        }
        List<History> old = fresh.stream().map(Row::history).toList();
        return outside.voices().importHistory(by, old);
    }

    void end(UUID id) {
        end(id, Status.DONE, null);
    }

    void fail(UUID id, String trouble) {
        end(id, Status.FAILED, trouble);
    }

    private void end(UUID id, Status status, @Nullable String trouble) {
        var found = rows.lock(id).orElseThrow();
        if (found.status() == Status.RUNNING) {
            rows.status(id, status, null, trouble, outside.clock().instant());
        }
    }
}
