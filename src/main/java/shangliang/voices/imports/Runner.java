package shangliang.voices.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import shangliang.base.Invalid;

/** Carries an import from where it stands to its end, chunk by chunk; killed at any point, it goes on from the last chunk. */
@Component
class Runner {

    static final int CHUNK = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Runner.class);

    private final Imports imports;
    private final OriginalRows originals;
    private final Vocabulary vocabulary;
    private final Clock clock;

    Runner(Imports imports, OriginalRows originals, Vocabulary vocabulary, Clock clock) {
        this.imports = imports;
        this.originals = originals;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    /** True when the import needs no more work; false when {@code stopping} came first. A lost database is thrown. */
    boolean run(UUID id, BooleanSupplier stopping) {
        var job = imports.begin(id);
        if (job == null) {
            return true;
        }
        var file = Disk.temporary("voices-import");
        try {
            originals.copy(id, file);
            return run(job, file, stopping);
        } catch (Invalid unreadable) {
            imports.fail(id, unreadable.problems().getFirst().key());
            return true;
        } catch (RuntimeException fault) {
            if (passes(fault)) {
                hinder(id, fault);
                throw fault;
            }
            LOG.error("import {} stopped", id, fault);
            imports.fail(id, "voices.imports.bad.fault");
            return true;
        } finally {
            Disk.delete(file);
        }
    }

    private static boolean passes(RuntimeException fault) {
        return fault instanceof DataAccessResourceFailureException
                || fault instanceof TransientDataAccessException
                || fault instanceof TransactionException
                || Disk.isFull(fault);
    }

    /** Told on the page if the database can still take that much; in any case it is tried again. */
    private void hinder(UUID id, RuntimeException trouble) {
        LOG.warn("import {} is tried again: {}", id, trouble.toString());
        try {
            imports.hinder(id, Disk.isFull(trouble) ? "voices.imports.bad.full" : "voices.imports.bad.away");
        } catch (DataAccessException | TransactionException still) {
            LOG.warn("import {}: {}", id, still.toString());
        }
    }

    private boolean run(Import job, Path file, BooleanSupplier stopping) {
        try (var table = Table.open(file)) {
            return run(job, table, stopping);
        }
    }

    private boolean run(Import job, Table table, BooleanSupplier stopping) {
        var reader = new RowReader(job.plan(), vocabulary.words(), job.header(), clock.instant());
        var chunk = new ArrayList<Row>();
        var lines = table.lines();
        while (lines.hasNext()) {
            var line = lines.next();
            if (line.number() > job.position() && !line.isBlank()) {
                chunk.add(reader.read(line));
            }
            if (chunk.size() == CHUNK || !lines.hasNext() && !chunk.isEmpty()) {
                if (stopping.getAsBoolean()) {
                    return false;
                }
                if (!imports.take(job, chunk)) {
                    return true;
                }
                chunk.clear();
            }
        }
        imports.end(job.id());
        return true;
    }
}
