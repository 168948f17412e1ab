package shangliang.council;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import shangliang.base.CalendarLoaded;
import shangliang.base.Calendars;

/** The working calendar as a list like the others: what a file would change in a year, and doing it. */
@Component
class CalendarTable {

    private final Calendars calendars;
    private final ApplicationEventPublisher events;

    CalendarTable(Calendars calendars, ApplicationEventPublisher events) {
        this.calendars = calendars;
        this.events = events;
    }

    List<CalendarEntry> entries(int year) {
        return calendars.days(year).stream().map(CalendarEntry::of).toList();
    }

    Plan<CalendarEntry> plan(int year, String csv) {
        return new CalendarList(year).plan(csv, entries(year));
    }

    /** Replaces the year's table by the file's and lets everyone who promised a day know. */
    void load(int year, String csv) {
        var wanted = new CalendarList(year).plan(csv, List.of());
        calendars.load(year, wanted.puts().stream().map(CalendarEntry::asDay).toList());
        events.publishEvent(new CalendarLoaded(year));
    }
}
