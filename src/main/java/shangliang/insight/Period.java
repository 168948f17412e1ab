package shangliang.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The days a cockpit looks at, the first and the last included. */
record Period(LocalDate from, LocalDate to) {

    private static final int MONTHS = 12;

    /** The twelve months that end with this one, up to today. */
    static Period usual(LocalDate today) {
        return new Period(today.withDayOfMonth(1).minusMonths(MONTHS - 1), today);
    }

    static Period month(LocalDate first) {
        return new Period(first, first.plusMonths(1).minusDays(1));
    }

    /** The same days a year before; a leap day is the day before it. */
    Period lastYear() {
        var day = from.minusYears(1);
        var whole = to.getDayOfMonth() == to.lengthOfMonth();
        var end = to.minusYears(1);
        return new Period(day, whole ? end.withDayOfMonth(end.lengthOfMonth()) : end);
    }

    /** First days of all months it touches. */
    List<LocalDate> months() {
        return Stream.iterate(from.withDayOfMonth(1), month -> !month.isAfter(to), month -> month.plusMonths(1))
                .toList();
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The part that lies before a day; when none does, one that holds nothing. */
    Period before(LocalDate day) {
        return to.isBefore(day) ? this : new Period(from, day.minusDays(1));
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Where its whole months begin; without one, after its end. */
    LocalDate firstMonth() {
        var first = from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
        return first.isBefore(afterMonths()) ? first : to.plusDays(1);
    }

    /** Where its whole months end; without one, after its end. */
    LocalDate lastMonth() {
        return firstMonth().isAfter(to) ? to.plusDays(1) : afterMonths();
    }

    private LocalDate afterMonths() {
        return to.plusDays(1).withDayOfMonth(1);
    }

    Map<String, Object> params() {
        var params = new HashMap<String, Object>();
        params.put("from", from);
        params.put("to", to);
        params.put("firstMonth", firstMonth());
        params.put("lastMonth", lastMonth());
        return params;
    }

    /** As an address names it. */
    String query() {
        return "from=" + from + "&to=" + to;
    }
}
