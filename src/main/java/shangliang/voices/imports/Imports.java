package shangliang.voices.imports;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.NotFound;
import shangliang.base.Piece;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.voices.History;
import shangliang.voices.Voices;
import shangliang.voices.imports.Import.Counts;
import shangliang.voices.imports.Import.Status;

/** The one door of imports; a chunk of rows, what became of them and how far the file has come are one transaction. */
@Service
@Transactional
class Imports {

    private static final Duration STILL = Duration.ofMinutes(1);

    private final ImportRows rows;
    private final OriginalRows originals;
    private final KnownRows known;
    private final LayoutRows layouts;
    private final Sifting sifting;
    private final Twins twins;
    private final Outside outside;

    Imports(
            ImportRows rows,
            OriginalRows originals,
            KnownRows known,
            LayoutRows layouts,
            Sifting sifting,
            Twins twins,
            Outside outside) {
        this.rows = rows;
        this.originals = originals;
        this.known = known;
        this.layouts = layouts;
        this.sifting = sifting;
        this.twins = twins;
        this.outside = outside;
    }

    /** Where rows go, who works in the background, and the time. */
    @org.springframework.stereotype.Component
    record Outside(Voices voices, SchedulerClient jobs, ApplicationEventPublisher events, Clock clock) {}

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
                layout.sample(),
                layout.total(),
                null,
                Status.UPLOADED,
                layout.header().line(),
                new Counts(0, 0, 0),
                null,
                by instanceof Viewer.Staff staff ? staff.name() : "",
                now,
                null,
                null);
        rows.add(fresh, Disk.sha256(file), by);
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
        outside.jobs().scheduleIfNotExists(ImportJob.of(id, now), now);
    }

    /** Sets off again what nobody works on, such as an import whose command line was killed. */
    void takeUp() {
        var worked = new HashSet<UUID>();
        outside.jobs()
                .fetchScheduledExecutionsForTask(
                        ImportJob.NAME.getTaskName(),
                        Void.class,
                        job -> worked.add(ImportJob.of(job.getTaskInstance())));
        rows.still(outside.clock().instant().minus(STILL)).stream()
                .filter(id -> !worked.contains(id))
                .forEach(this::schedule);
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
        var live = now.plan().live();
        var sifted = sifting.sift(chunk, live);
        var fresh = sifted.fresh();
        if (!fresh.isEmpty()) {
            var voices = bring(rows.importer(now.id()), fresh, live);
            known.add(now.id(), fresh, voices);
            twins.link(fresh, voices);
        }
        if (!sifted.rejected().isEmpty()) {
            known.reject(now.id(), sifted.rejected());
        }
        int rejected = sifted.rejected().size();
        var counts = new Counts(fresh.size(), chunk.size() - fresh.size() - rejected, rejected);
        rows.advance(
                now.id(),
                chunk.getLast().line().number(),
                counts,
                outside.clock().instant());
        return true;
    }

    private List<UUID> bring(Viewer by, List<Row> fresh, boolean live) {
        if (live) {
            return fresh.stream().map(row -> bring(by, row)).toList();
        }
        List<History> old = fresh.stream().map(Row::history).toList();
        return outside.voices().importHistory(by, old);
    }

    /** As if the person said it now; its thread tells when it was said elsewhere. */
    private UUID bring(Viewer by, Row row) {
        var voice = outside.voices().submit(by, row.submission()).voice();
        var said = row.history().at();
        if (said != null) {
            outside.events()
                    .publishEvent(new Piece(
                            Ids.next(outside.clock().instant()),
                            new SourceRef("voice", voice),
                            said,
                            "voices.thread.import-live",
                            List.of(),
                            null,
                            Piece.Audience.PARTIES));
        }
        return voice;
    }

    void end(UUID id) {
        end(id, Status.DONE, null);
    }

    /** Says why it does not come on, while it is tried again. */
    void hinder(UUID id, String trouble) {
        rows.trouble(id, trouble);
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
