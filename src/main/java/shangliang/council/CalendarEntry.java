package shangliang.council;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import shangliang.base.Calendars;

/** One line of a year's working calendar, so that loading it can be previewed like any other list. */
record CalendarEntry(LocalDate day, Kind kind, String name, String source) implements Listed {

    /** A rest day beside the weekly ones, or a weekend day that is worked in exchange. */
    enum Kind {
        HOLIDAY,
        WORKDAY
    }

    static CalendarEntry of(Calendars.Day day) {
        return new CalendarEntry(day.day(), day.worked() ? Kind.WORKDAY : Kind.HOLIDAY, day.name(), day.source());
    }

    Calendars.Day asDay() {
        return new Calendars.Day(day, kind == Kind.WORKDAY, name, source);
    }

    @Override
    public String code() {
        return day.toString();
    }

    @Override
    public Map<String, String> cells() {
        var cells = new LinkedHashMap<String, String>();
        cells.put("name", name);
        cells.put("kind", kind.name());
        cells.put("source", source);
        return cells;
    }
}
