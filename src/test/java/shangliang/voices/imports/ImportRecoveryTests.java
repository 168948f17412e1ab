package shangliang.voices.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import shangliang.base.Refused;
import shangliang.voices.imports.Import.Counts;

/** Imports that are killed, stopped, forgotten or cut off from the database: they go on where they were, without doubles. */
class ImportRecoveryTests extends ImportGround {

    private static final String CUT_OFF = """
            select pg_terminate_backend(pid)
            from pg_stat_activity
            where datname = current_database()
              and pid <> pg_backend_pid()
            """;

    @Autowired
    Vocabulary vocabulary;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    SchedulerClient jobs;

    @Test
    void anImportKilledInTheMiddleOfAChunkGoesOnWithoutDoubles() {
        var before = voices();
        var id = prepared(rows(500), false);
        var chunks = new AtomicInteger();
        assertThat(runner.run(id, () -> chunks.incrementAndGet() > 1)).isFalse();
        var half = reader.find(Importers.CLERK, id);
        assertThat(half.counts()).isEqualTo(new Counts(200, 0, 0));
        var words = new RowReader(half.plan(), vocabulary.words(), half.header(), half.createdAt());
        var next = List.of(words.read(new Line(900, List.of("x", "x", "killed before the commit", ""), null)));
        new TransactionTemplate(transactions).executeWithoutResult(killed -> {
            assertThat(imports.take(half, next)).isTrue();
            killed.setRollbackOnly();
        });
        assertThat(voices() - before).isEqualTo(200);
        assertThat(runner.run(id, () -> false)).isTrue();
        assertThat(reader.find(Importers.CLERK, id).counts()).isEqualTo(new Counts(500, 0, 0));
        assertThat(voices() - before).isEqualTo(500);
    }

    @Test
    void twoProcessesAtOnceTakeEachChunkOnce() {
        var id = prepared(rows(10), false);
        var job = imports.begin(id);
        assertThat(job).isNotNull();
        var words = new RowReader(job.plan(), vocabulary.words(), job.header(), job.createdAt());
        var chunk = job.sample().stream().map(words::read).toList();
        assertThat(imports.take(job, chunk)).isTrue();
        assertThat(imports.take(job, chunk)).isFalse();
    }

    @Test
    void aStoppedImportStaysStoppedUntilItIsLetGoOn() {
        var id = prepared(rows(300), false);
        imports.begin(id);
        imports.cancel(Importers.CLERK, id);
        assertThat(runner.run(id, () -> false)).isTrue();
        assertThat(reader.find(Importers.CLERK, id).counts().done()).isZero();
        assertThatThrownBy(() -> imports.cancel(Importers.CLERK, id)).isInstanceOf(Refused.class);
        imports.resume(Importers.CLERK, id);
        runner.run(id, () -> false);
        assertThat(reader.find(Importers.CLERK, id).status()).isEqualTo(Import.Status.DONE);
    }

    private List<UUID> scheduled() {
        var ids = new ArrayList<UUID>();
        jobs.fetchScheduledExecutionsForTask(
                ImportJob.NAME.getTaskName(), Void.class, job -> ids.add(ImportJob.of(job.getTaskInstance())));
        return ids;
    }

    @Test
    void whatNobodyWorksOnIsTakenUpOnce() {
        var killed = prepared(rows(300), false);
        runner.run(killed, () -> true);
        imports.takeUp();
        assertThat(scheduled()).doesNotContain(killed);
        clock.advance(Duration.ofMinutes(2));
        imports.takeUp();
        imports.takeUp();
        assertThat(scheduled()).containsOnlyOnce(killed);
        assertThat(runner.run(killed, () -> false)).isTrue();
        clock.advance(Duration.ofMinutes(2));
        imports.takeUp();
        assertThat(reader.find(Importers.CLERK, killed).counts()).isEqualTo(new Counts(300, 0, 0));
    }

    @Test
    void aDatabaseLostInTheMiddleCostsNothing() {
        var before = voices();
        var id = prepared(rows(1_000), false);
        var chunks = new AtomicInteger();
        var lost = 0;
        for (boolean done = false; !done; ) {
            try {
                done = runner.run(id, () -> {
                    if (chunks.incrementAndGet() % 2 == 0 && chunks.get() < 6) {
                        jdbc.sql(CUT_OFF).query((row, number) -> "").list();
                    }
                    return false;
                });
            } catch (DataAccessException | TransactionException away) {
                lost++;
            }
        }
        assertThat(lost).isLessThan(4);
        assertThat(reader.find(Importers.CLERK, id).counts()).isEqualTo(new Counts(1_000, 0, 0));
        assertThat(voices() - before).isEqualTo(1_000);
    }

    @Test
    void aFullDiskIsToldApartFromALostDatabase() {
        assertThat(Disk.isFull(new IllegalStateException(new SQLException("could not extend file", "53100"))))
                .isTrue();
        assertThat(Disk.isFull(new java.io.UncheckedIOException(new java.io.IOException("No space left on device"))))
                .isTrue();
        assertThat(Disk.isFull(new IllegalStateException(new SQLException("terminating connection", "57P01"))))
                .isFalse();
    }

    @Test
    void whatHindersIsToldUntilItComesOnAgain() {
        var id = prepared(rows(300), false);
        imports.begin(id);
        imports.hinder(id, "voices.imports.bad.full");
        assertThat(reader.find(Importers.CLERK, id).trouble()).isEqualTo("voices.imports.bad.full");
        runner.run(id, () -> false);
        assertThat(reader.find(Importers.CLERK, id).trouble()).isNull();
    }
}
