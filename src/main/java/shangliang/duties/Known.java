package shangliang.duties;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Topics and duty book of this process, held in memory: anew after each change here, and twice a minute for others'. */
@Component
class Known {

    /** Both at once, so that no reader sees a list with topics of another day. */
    record Now(Topics topics, DutyBook book) {}

    /** What was read, or the mark of a forgetting, so that a read begun before it is not kept. */
    private record Kept(@Nullable Now now) {}

    private final TopicRows topics;
    private final ListRows lists;
    private final RulingRows rulings;
    private final AtomicReference<Kept> kept = new AtomicReference<>(new Kept(null));

    Known(TopicRows topics, ListRows lists, RulingRows rulings) {
        this.topics = topics;
        this.lists = lists;
        this.rulings = rulings;
    }

    Now now() {
        var before = kept.get();
        if (before.now() != null) {
            return before.now();
        }
        var read = read();
        kept.compareAndSet(before, new Kept(read));
        return read;
    }

    private Now read() {
        return new Now(topics.all(), new DutyBook(lists.all(), rulings.precedents()));
    }

    Topics topics() {
        return now().topics();
    }

    DutyBook book() {
        return now().book();
    }

    /** Reads anew once the running transaction is over, however it ends. */
    void forgetAfterwards() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            forget();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget();
            }
        });
    }

    @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void forget() {
        kept.set(new Kept(null));
    }
}
