package shangliang.council;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Reads one year's official calendar from a file and refuses what cannot be such a table. */
record CalendarList(int year) {

    static final Sheet.Columns COLUMNS = new Sheet.Columns(List.of("date", "kind", "name", "source"), List.of());

    Plan<CalendarEntry> plan(String csv, List<CalendarEntry> now) {
        return Plan.compare(now, Plan.Wanted.read(Sheet.read(csv, COLUMNS), this::entry), true);
    }

    private CalendarEntry entry(RowReader row) {
        var day = row.date("date");
        var kind = row.one("kind", CalendarEntry.Kind.class);
        if (row.problems().isEmpty() && day.getYear() != year) {
            row.problem("council.row.year", "date", day.toString(), String.valueOf(year));
        } else if (kind == CalendarEntry.Kind.WORKDAY && isWorkedAnyway(day)) {
            row.problem("council.row.workday", "date", day.toString());
        }
        return new CalendarEntry(day, kind, row.name("name"), row.name("source"));
    }

    private static boolean isWorkedAnyway(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
