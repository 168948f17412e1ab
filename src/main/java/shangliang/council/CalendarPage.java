package shangliang.council;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import shangliang.base.WorkCalendar;
import shangliang.web.Form;

/** One year's working days, month by month, and whether they are official or a guess. */
record CalendarPage(Form form, int year, WorkCalendar calendar, List<CalendarEntry> entries, int thisYear) {

    /** Years to choose from: every official one, and those that promises made today may reach. */
    List<Integer> years() {
        var near = IntStream.rangeClosed(thisYear, thisYear + 2);
        var official = calendar.officialYears().stream().mapToInt(Integer::intValue);
        return IntStream.concat(official, near).distinct().sorted().boxed().toList();
    }

    boolean isOfficial(int any) {
        return calendar.officialYears().contains(any);
    }

    List<YearMonth> months() {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(year, month))
                .toList();
    }

    /** The month in weeks from Monday on, filled up with the days around it. */
    List<List<LocalDate>> weeks(YearMonth month) {
        var weeks = new ArrayList<List<LocalDate>>();
        var monday = month.atDay(1);
        monday = monday.minusDays(monday.getDayOfWeek().getValue() - 1L);
        for (; !monday.isAfter(month.atEndOfMonth()); monday = monday.plusDays(7)) {
            var from = monday;
            weeks.add(IntStream.range(0, 7).mapToObj(from::plusDays).toList());
        }
        return weeks;
    }

    /** How a day is drawn: worked or not, and whether that is out of the weekly rhythm. */
    String look(LocalDate day) {
        var rest = calendar.isWorkday(day) ? "work" : "rest";
        return calendar.exceptions().containsKey(day) ? rest + " named" : rest;
    }

    int workdays() {
        return calendar.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }
}
