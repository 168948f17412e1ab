package shangliang.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shangliang.ModuleTest;

/** What was acted on is told to every reader, whatever the order in which acts end, and again if a reader fails. */
@ModuleTest
class ChangesModuleTests {

    @Autowired
    ChangeRows rows;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    private final List<SourceRef> heard = new ArrayList<>();
    private TransactionTemplate act;
    private Changes changes;

    @BeforeEach
    void oneReader(@Autowired PlatformTransactionManager transactions) {
        act = new TransactionTemplate(transactions);
        jdbc.sql("delete from changed").update();
        changes = toldTo(heard::addAll);
    }

    private Changes toldTo(Changes.Reader reader) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("reader", reader);
        ObjectProvider<Changes.Reader> one = beans.getBeanProvider(Changes.Reader.class);
        return new Changes(rows, one);
    }

    private void tell() {
        act.executeWithoutResult(status -> changes.tell());
    }

    private SourceRef acted() {
        var thing = new SourceRef("lamp", UUID.randomUUID());
        events.publishEvent(new Piece(
                UUID.randomUUID(),
                thing,
                Instant.EPOCH,
                "voices.thread.import",
                List.of(),
                null,
                Piece.Audience.STAFF));
        return thing;
    }

    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> District.within(District.ONLY, work))
                .join();
    }

    private void tellElsewhere() {
        CompletableFuture.runAsync(() -> District.within(District.ONLY, this::tell))
                .join();
    }

    @Test
    void aThingIsToldOnceHoweverOftenItWasActedOn() {
        var thing = acted();
        events.publishEvent(new Piece(
                UUID.randomUUID(),
                thing,
                Instant.EPOCH,
                "voices.thread.import",
                List.of(),
                null,
                Piece.Audience.STAFF));
        tell();
        tell();
        assertThat(heard).containsExactly(thing);
    }

    @Test
    void anActThatEndsAfterALaterOneIsToldToo() {
        var early = act.execute(status -> {
            var first = acted();
            var later = elsewhere(this::acted);
            tellElsewhere();
            assertThat(heard).containsExactly(later);
            return first;
        });
        tell();
        assertThat(heard).hasSize(2).endsWith(early);
    }

    @Test
    void anActThatIsTakenBackIsNotTold() {
        act.executeWithoutResult(status -> {
            acted();
            status.setRollbackOnly();
        });
        tell();
        assertThat(heard).isEmpty();
    }

    @Test
    void whatAReaderFailedOnIsToldAgain() {
        var thing = acted();
        var failing = toldTo(things -> {
            throw new IllegalStateException("full");
        });
        assertThatThrownBy(() -> act.executeWithoutResult(status -> failing.tell()))
                .hasMessage("full");
        tell();
        assertThat(heard).containsExactly(thing);
    }

    @Test
    void ofTwoAtOnceOnlyOneTells() {
        var thing = acted();
        act.executeWithoutResult(status -> {
            changes.tell();
            tellElsewhere();
        });
        assertThat(heard).containsExactly(thing);
    }
}
