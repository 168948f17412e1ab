package shangliang.studios;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import shangliang.base.District;

/** Holds the book of this process, read anew after each change made here, and each minute for changes made elsewhere. */
@Component
class CurrentBook {

    /** Published in the transaction that changes a list. */
    record Changed() {}

    private final StudioLists lists;
    private final AtomicReference<StudioBook> known = new AtomicReference<>();

    CurrentBook(StudioLists lists) {
        this.lists = lists;
    }

    StudioBook get() {
        var book = known.get();
        return book != null ? book : refresh();
    }

    private StudioBook refresh() {
        var book = lists.book();
        known.set(book);
        return book;
    }

    @TransactionalEventListener
    void on(Changed changed) {
        refresh();
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void followOthers() {
        District.within(District.ONLY, () -> {
            refresh();
        });
    }
}
