package shangliang.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What people made of answers, in blocks that nobody can be told from: the whole months of an area are gathered until
 * they hold at least five grades, and a block is shown as a whole or not at all. So no two periods differ by fewer than
 * five people.
 */
final class Satisfaction {

    static final int FEWEST = 5;

    private Satisfaction() {}

    /**
     * Grades of one area.
     *
     * @param solved those who say that it is solved
     * @param partly those who say partly
     */
    record Line(Hurts.Place area, Share solved, int partly) {

        boolean isShown() {
            return solved.of() > 0;
        }
    }

    /** Months of one area that are only ever shown together. */
    private record Block(LocalDate first, LocalDate last, List<Sum> grades) {}

    static List<Line> of(List<Sum> grades, List<Hurts.Place> areas, Period period) {
        return areas.stream().map(area -> line(area, grades, period)).toList();
    }

    /** What all shown areas say together, and no area that is not shown. */
    static Share all(List<Line> lines) {
        return new Share(
                lines.stream().mapToInt(line -> line.solved().yes()).sum(),
                lines.stream().mapToInt(line -> line.solved().of()).sum());
    }

    private static Line line(Hurts.Place area, List<Sum> grades, Period period) {
        var its = grades.stream()
                .filter(sum -> sum.fact().area().equals(area.code()))
                .filter(sum -> sum.fact().day().isBefore(period.lastMonth()))
                .toList();
        var shown = blocks(its).stream()
                .filter(block -> !block.first().isBefore(period.firstMonth())
                        && block.last().isBefore(period.lastMonth()))
                .flatMap(block -> block.grades().stream())
                .toList();
        return new Line(
                area,
                new Share(Sum.of(shown, fact -> fact.stage().equals("YES")), Sum.of(shown)),
                Sum.of(shown, fact -> fact.stage().equals("PARTLY")));
    }

    /** From the first month ever on, so that a block does not depend on what is asked. */
    private static List<Block> blocks(List<Sum> grades) {
        var months =
                grades.stream().collect(Collectors.groupingBy(sum -> sum.fact().day()));
        var blocks = new ArrayList<Block>();
        var open = new ArrayList<Sum>();
        for (var month :
                months.keySet().stream().sorted(Comparator.naturalOrder()).toList()) {
            open.addAll(months.get(month));
            if (Sum.of(open) >= FEWEST) {
                var first = open.stream().map(sum -> sum.fact().day()).min(Comparator.naturalOrder());
                blocks.add(new Block(first.orElse(month), month, List.copyOf(open)));
                open.clear();
            }
        }
        return blocks;
    }
}
