package shangliang.council;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import shangliang.base.Calendars;
import shangliang.base.District;
import shangliang.base.Zone;

/** Holds the directory of this process, read anew after each change made here, and each minute for changes made elsewhere. */
@Component
@EnableScheduling
class CurrentDirectory {

    /** Published in the transaction that changes a list. */
    record Changed() {}

    private final CouncilLists lists;
    private final Calendars calendars;
    private final Clock clock;
    private final AtomicReference<Directory> known = new AtomicReference<>();

    CurrentDirectory(CouncilLists lists, Calendars calendars, Clock clock) {
        this.lists = lists;
        this.calendars = calendars;
        this.clock = clock;
    }

    Directory get() {
        var directory = known.get();
        return directory != null ? directory : refresh();
    }

    private Directory refresh() {
        var directory = lists.directory(Zone.day(clock.instant()));
        known.set(directory);
        return directory;
    }

    @TransactionalEventListener
    void on(Changed changed) {
        refresh();
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void followOthers() {
        District.within(District.ONLY, () -> {
            refresh();
            calendars.refresh();
        });
    }
}
