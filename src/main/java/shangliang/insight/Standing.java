package shangliang.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is not ended now: where it stands, who has it, and when somebody is late with it.
 *
 * @param heaps one for each unit and stage
 * @param dues how much is due on each day from today on and not late yet
 */
record Standing(List<Heap> heaps, Map<LocalDate, Integer> dues, LocalDate today) {

    private static final int DAYS = 14;

    Standing {
        heaps = List.copyOf(heaps);
        dues = Map.copyOf(dues);
    }

    /** How much lies with one unit at one stage, and how much of it is late. */
    record Heap(String unit, String stage, int n, int late) {}

    int all() {
        return heaps.stream().mapToInt(Heap::n).sum();
    }

    int late() {
        return heaps.stream().mapToInt(Heap::late).sum();
    }

    Heap at(String stage) {
        var its = heaps.stream().filter(heap -> heap.stage().equals(stage)).toList();
        return new Heap("", stage, new Standing(its, dues, today).all(), new Standing(its, dues, today).late());
    }

    Heap with(String unit) {
        var its = heaps.stream().filter(heap -> heap.unit().equals(unit)).toList();
        return new Heap(unit, "", new Standing(its, dues, today).all(), new Standing(its, dues, today).late());
    }

    /** How much falls due on a day. */
    record Due(LocalDate day, int n) {}

    /** From today on, day by day, also those on which nothing is due. */
    List<Due> next() {
        var days = new ArrayList<Due>();
        for (int i = 0; i < DAYS; i++) {
            days.add(new Due(today.plusDays(i), dues.getOrDefault(today.plusDays(i), 0)));
        }
        return days;
    }

    /** The first day after those that are told one by one. */
    LocalDate afterwards() {
        return today.plusDays(DAYS);
    }

    int later() {
        return dues.entrySet().stream()
                .filter(due -> !due.getKey().isBefore(afterwards()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    int most() {
        return next().stream().mapToInt(Due::n).max().orElse(0);
    }
}
