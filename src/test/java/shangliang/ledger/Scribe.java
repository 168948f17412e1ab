package shangliang.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import shangliang.TestClock;
import shangliang.base.Act;
import shangliang.base.Commitment;
import shangliang.base.Ids;
import shangliang.base.SourceRef;

/** Does acts as a module would: the record and its act in one transaction. */
final class Scribe {

    static final String SALT = "00".repeat(32);

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Scribe(ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    static Act act(String content) {
        return act(TestClock.START, content);
    }

    static Act act(Instant at, String content) {
        var subject = new SourceRef("matter", UUID.randomUUID());
        return new Act(Ids.next(at), "test.said", subject, at, "person", Commitment.to(SALT, content));
    }

    Act does(String content) {
        return doesLater(0, content);
    }

    /** Acts a millisecond apart, so that their ids are in order. */
    List<Act> doesMany(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> doesLater(n, "content " + n))
                .toList();
    }

    private Act doesLater(int millis, String content) {
        var act = act(TestClock.START.plusMillis(millis), content);
        publishes(act);
        return act;
    }

    void publishes(Act act) {
        transaction.executeWithoutResult(status -> events.publishEvent(act));
    }

    /** An act whose transaction stays open until {@code meanwhile} is over. */
    void publishes(Act act, Runnable meanwhile) {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(act);
            meanwhile.run();
        });
    }

    void failsAfter(Act act) {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(act);
            status.setRollbackOnly();
        });
    }

    /** Takes away what other modules did when they started, with its entries; for tests that roll back. */
    static void wipe(JdbcClient jdbc) {
        for (var table : List.of("duty_act", "ledger_unsealed", "ledger_leaf", "ledger_tile", "ledger_checkpoint")) {
            jdbc.sql("delete from " + table).update();
        }
    }
}
