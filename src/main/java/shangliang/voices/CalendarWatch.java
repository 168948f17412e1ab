package shangliang.voices;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shangliang.base.CalendarLoaded;

/** Counts the promises of open voices anew when a year's official calendar has come. */
@Component
class CalendarWatch {

    private final Voices voices;

    CalendarWatch(Voices voices) {
        this.voices = voices;
    }

    @EventListener
    void recount(CalendarLoaded loaded) {
        voices.recount();
    }
}
