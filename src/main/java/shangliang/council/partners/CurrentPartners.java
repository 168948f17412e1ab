package shangliang.council.partners;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import shangliang.base.District;

/** Holds the partners of this process, read anew after each change made here, and each minute for changes made elsewhere. */
@Component
class CurrentPartners {

    /** Published in the transaction that changes a partner. */
    record Changed() {}

    private final PartnerRows rows;
    private final AtomicReference<PartnerBook> known = new AtomicReference<>();

    CurrentPartners(PartnerRows rows) {
        this.rows = rows;
    }

    PartnerBook get() {
        var book = known.get();
        return book != null ? book : refresh();
    }

    final PartnerBook refresh() {
        var book = new PartnerBook(rows.all());
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
