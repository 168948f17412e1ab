package shangliang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shangliang.ModuleTest;
import shangliang.TestClock;
import shangliang.base.Act;
import shangliang.engine.merkle.NoteVerifier;

@ModuleTest
class LedgerModuleTests {

    @Autowired
    Ledger ledger;

    @Autowired
    LeafRows leaves;

    @Autowired
    LogKey key;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    Scribe scribe;

    @BeforeEach
    void findTheScribe() {
        scribe = new Scribe(events, transactions);
    }

    @Test
    void anActOutsideATransactionIsRefused() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> events.publishEvent(Scribe.act("alone")));
    }

    @Test
    void anActThatIsRolledBackLeavesNothing() {
        var act = Scribe.act("taken back");
        scribe.failsAfter(act);
        sealAll();
        assertThat(leaves.of(List.of(act.id()))).isEmpty();
    }

    @Test
    void anEmptyLogIsSignedOnceAndThenOnlyWhenItGrew() {
        sealAll();
        var size = size();
        assertThat(ledger.seal()).isFalse();
        scribe.does("one more");
        assertThat(ledger.seal()).isTrue();
        assertThat(size()).isEqualTo(size + 1);
    }

    @Test
    void everyCheckpointIsSignedAndVerifies() {
        scribe.doesMany(300);
        sealAll();
        assertThat(ledger.newest().orElseThrow().note().isSignedBy(verifier())).isTrue();
        assertThat(wholeLog().problems()).isEmpty();
    }

    @Test
    void anActThatBecomesVisibleLateIsNotPassedOver() {
        var early = Scribe.act("began first, ended last");
        var later = Scribe.act(TestClock.START.plusMillis(1), "began last, ended first");
        scribe.publishes(
                early,
                () -> elsewhere(() -> {
                    scribe.publishes(later);
                    sealAll();
                    assertThat(indexOf(later)).isNotNegative();
                    return null;
                }));
        assertThat(early.id()).isLessThan(later.id());
        sealAll();
        assertThat(indexOf(early)).isGreaterThan(indexOf(later));
        assertThat(wholeLog().problems()).isEmpty();
    }

    @Test
    void onlyOneProcessSealsAtATime() {
        scribe.does("contested");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            assertThat(ledger.seal()).isTrue();
            scribe.publishes(Scribe.act("meanwhile"));
            assertThat(elsewhere(ledger::seal)).isFalse();
        });
        assertThat(ledger.seal()).isTrue();
    }

    @Test
    void sixteenWritersAreNeverHeldUpByTheSealer() throws Exception {
        var before = size() + leaves.waiting();
        var writing = new AtomicBoolean(true);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sealer = threads.submit(() -> {
                while (writing.get()) {
                    ledger.seal();
                }
            });
            var writers = IntStream.range(0, 16)
                    .mapToObj(n -> CompletableFuture.runAsync(() -> scribe.doesMany(50), threads))
                    .toList();
            writers.forEach(CompletableFuture::join);
            writing.set(false);
            sealer.get();
        }
        sealAll();
        assertThat(size()).isEqualTo(before + 16 * 50);
        assertThat(wholeLog().problems()).isEmpty();
    }

    @Test
    void writingAnActWaitsForNothingWhileASealIsUnfinished() {
        scribe.does("waits for its seal");
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            ledger.seal();
            elsewhere(() -> scribe.does("written at once"));
        });
        sealAll();
        assertThat(leaves.waiting()).isZero();
    }

    private long indexOf(Act act) {
        return leaves.of(List.of(act.id())).getFirst().index();
    }

    private void sealAll() {
        while (ledger.seal()) {
            assertThat(ledger.newest()).isPresent();
        }
    }

    private long size() {
        return ledger.newest().map(Seal::size).orElse(0L);
    }

    private NoteVerifier verifier() {
        return key.existing().orElseThrow().verifier();
    }

    private Findings wholeLog() {
        return ledger.verify(List.of(), List.of(verifier()));
    }

    private static <T> T elsewhere(Callable<T> work) {
        try (var thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(work).get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
