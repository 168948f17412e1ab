package shangliang.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Month by month: what was heard, this year and the year before, what was answered, what it took and what came of it. */
record Course(List<Month> months) {

    Course {
        months = List.copyOf(months);
    }

    /**
     * One month, or the part of it that lies in the period.
     *
     * @param before heard in the same days a year ago
     * @param answered first answers of units
     * @param done what colleagues did
     * @param again what had to be done once more
     * @param confirmed matters that the people themselves called solved
     */
    record Month(LocalDate first, int heard, int before, int answered, int done, int again, int confirmed) {}

    /** The sums it is made from, by month. */
    record Sums(
            List<Sum> heard, List<Sum> before, List<Sum> answered, List<Sum> done, List<Sum> again, List<Sum> graded) {}

    static Course of(Period period, Sums sums) {
        var months = new ArrayList<Month>();
        for (var first : period.months()) {
            months.add(new Month(
                    first,
                    in(sums.heard(), first),
                    in(sums.before(), first.minusYears(1)),
                    in(sums.answered(), first),
                    in(sums.done(), first),
                    in(sums.again(), first),
                    Sum.of(
                            sums.graded(),
                            fact -> fact.day().equals(first) && fact.stage().equals("YES"))));
        }
        return new Course(months);
    }

    private static int in(List<Sum> sums, LocalDate first) {
        return Sum.of(sums, fact -> fact.day().equals(first));
    }
}
