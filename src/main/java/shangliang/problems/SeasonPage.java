package shangliang.problems;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import shangliang.voices.VoiceTally.Cell;
import shangliang.web.Form;
import shangliang.web.Ui;

/**
 * What comes back each season: how often each topic was spoken of in one month, year by year.
 *
 * @param month the month looked at, of this year
 * @param known the months that records cover
 * @param cells all months of all topics, or of the one chosen
 */
record SeasonPage(Form form, YearMonth month, Known known, List<Cell> cells, ClassNames names) {

    private static final int YEARS = 4;

    /** From which month to which anything could be said. */
    record Known(YearMonth first, YearMonth last) {
        boolean covers(int year, int month) {
            var asked = YearMonth.of(year, month);
            return !asked.isBefore(first) && !asked.isAfter(last);
        }
    }

    /** One topic in this month of each year. */
    record Row(String topic, Map<Integer, Integer> years, int last) {}

    /** One month of a year, beside the same month of the year before. */
    record Month(int month, int now, int before) {}

    /** The year looked at and those before it, the latest first. */
    List<Integer> years() {
        int oldest = cells.stream().mapToInt(Cell::year).min().orElse(month.getYear());
        return java.util.stream.IntStream.iterate(
                        month.getYear(), year -> year > month.getYear() - YEARS && year >= oldest, year -> year - 1)
                .boxed()
                .toList();
    }

    /** Topics that were spoken of in this month of any year before, those of last year first. */
    List<Row> rows() {
        var byTopic = cells.stream()
                .filter(cell -> cell.month() == month.getMonthValue())
                .collect(Collectors.groupingBy(
                        Cell::topic,
                        LinkedHashMap::new,
                        Collectors.toMap(Cell::year, Cell::said, Integer::sum, TreeMap::new)));
        return byTopic.entrySet().stream()
                .map(entry -> new Row(
                        entry.getKey(), entry.getValue(), entry.getValue().getOrDefault(month.getYear() - 1, 0)))
                .sorted(Comparator.comparingInt(Row::last).reversed().thenComparing(Row::topic))
                .toList();
    }

    /** The twelve months of this year and the last, of all that is looked at. */
    List<Month> months() {
        return java.util.stream.IntStream.rangeClosed(1, 12)
                .mapToObj(number -> new Month(number, said(month.getYear(), number), said(month.getYear() - 1, number)))
                .toList();
    }

    int highest() {
        return months().stream()
                .mapToInt(one -> Math.max(one.now(), one.before()))
                .max()
                .orElse(0);
    }

    /** How often; -1 for a month of which nothing can be known. */
    private int said(int year, int number) {
        return !known.covers(year, number)
                ? -1
                : cells.stream()
                        .filter(cell -> cell.year() == year && cell.month() == number)
                        .mapToInt(Cell::said)
                        .sum();
    }

    /** Whether last year's month can be told at all. */
    boolean knowsLast() {
        return known.covers(month.getYear() - 1, month.getMonthValue());
    }

    boolean knows(int year) {
        return known.covers(year, month.getMonthValue());
    }

    /** The records behind a figure. */
    String records(String topic, int year) {
        var shown = YearMonth.of(year, month.getMonthValue());
        var town = form.text("town");
        return "/desk/voices?topic=" + topic + (town.isEmpty() ? "" : "&place=" + town) + "&from=" + shown.atDay(1)
                + "&to=" + shown.atEndOfMonth();
    }

    Map<String, String> monthChoices(Ui ui) {
        var choices = new LinkedHashMap<String, String>();
        for (int number = 1; number <= 12; number++) {
            choices.put(String.valueOf(number), ui.t("problems.month." + number));
        }
        return choices;
    }

    Map<String, String> topicChoices(Ui ui) {
        var choices = new LinkedHashMap<String, String>();
        names.topics()
                .areas()
                .forEach(area -> names.topics()
                        .under(area.code())
                        .forEach(topic -> choices.put(topic.code(), ui.t(area.name()) + " · " + ui.t(topic.name()))));
        return choices;
    }
}
