package shangliang.engine.topics.hot;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/**
 * How hot a matter is, and why.
 *
 * @param people how many different people raised it
 * @param counted the voices that count: one a person in thirty days
 * @param joined how many said that it is theirs too
 * @param degree the counted voices, each half after half a year, and the decimal logarithm of those who joined
 */
public record Heat(int people, int counted, int joined, double degree) {

    private static final int ONCE_IN = 30;
    private static final double HALF_LIFE = 182;

    static Heat of(List<Raised> points, LocalDate today) {
        var last = new HashMap<String, LocalDate>();
        var people = new HashSet<String>();
        double degree = 0;
        int counted = 0;
        for (var point : sorted(points)) {
            var person = point.person().isEmpty() ? " " + point.id() : point.person();
            people.add(person);
            var before = last.get(person);
            if (before == null || ChronoUnit.DAYS.between(before, point.day()) >= ONCE_IN) {
                last.put(person, point.day());
                counted++;
                degree += Math.pow(0.5, Math.max(0, ChronoUnit.DAYS.between(point.day(), today)) / HALF_LIFE);
            }
        }
        int joined = points.stream().mapToInt(Raised::joined).sum();
        return new Heat(people.size(), counted, joined, degree + Math.log10(1.0 + joined));
    }

    private static List<Raised> sorted(List<Raised> points) {
        return points.stream().sorted(Comparator.comparing(Raised::day)).toList();
    }
}
