package shangliang.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import shangliang.base.Label;

/** Spreads, shares with their intervals, shades, and grades that nobody can be told from. */
class ReckoningTests {

    private static final Hurts.Place HOUSING = new Hurts.Place("ZJ", Label.of("住有所居"));
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    @Test
    void aSpreadSaysWithinHowManyDaysHalfAndMostWereDone() {
        var waits = Waits.of(List.of(waited(0, 5), waited(3, 4), waited(9, 1)));
        assertThat(waits.count()).isEqualTo(10);
        assertThat(waits.within(50)).isZero();
        assertThat(waits.within(90)).isEqualTo(3);
        assertThat(waits.within(100)).isEqualTo(9);
        assertThat(Waits.of(List.of(waited(3, 4))).isEnough()).isFalse();
        assertThat(Waits.of(List.of()).within(50)).isZero();
    }

    /** Wilson's own interval for 81 of 263 and for 15 of 148, as Newcombe (1998) gives them: method 3. */
    @Test
    void aShareHasTheIntervalThatWilsonGivesIt() {
        assertThat(new Share(81, 263).low()).isCloseTo(0.2553, within(0.0001));
        assertThat(new Share(81, 263).high()).isCloseTo(0.3662, within(0.0001));
        assertThat(new Share(15, 148).low()).isCloseTo(0.0624, within(0.0001));
        assertThat(new Share(15, 148).high()).isCloseTo(0.1605, within(0.0001));
        assertThat(new Share(0, 20).low()).isZero();
        assertThat(new Share(0, 20).high()).isCloseTo(0.1611, within(0.0001));
        assertThat(new Share(0, 0).high()).isEqualTo(1);
    }

    @Test
    void fewerThanFiveGradesWaitForThoseOfTheNextMonth() {
        var grades = List.of(graded(0, "YES", 3), graded(1, "NO", 4), graded(2, "YES", 6));
        assertThat(shown(grades, 0, 0)).isEqualTo(new Share(0, 0));
        assertThat(shown(grades, 0, 1)).isEqualTo(new Share(3, 7));
        assertThat(shown(grades, 1, 1)).isEqualTo(new Share(0, 0));
        assertThat(shown(grades, 1, 2)).isEqualTo(new Share(6, 6));
        assertThat(shown(grades, 0, 2)).isEqualTo(new Share(9, 13));
    }

    @Test
    void noTwoPeriodsDifferByFewerThanFiveGrades() {
        var grades = new ArrayList<Sum>();
        for (int month = 0; month < 12; month++) {
            grades.add(graded(month, "YES", month % 4));
            grades.add(graded(month, "NO", month % 3));
        }
        for (int from = 0; from < 12; from++) {
            for (int to = from; to < 12; to++) {
                for (int longer = to; longer < 12; longer++) {
                    var more = shown(grades, from, longer).of()
                            - shown(grades, from, to).of();
                    assertThat(more == 0 || more >= 5).isTrue();
                }
            }
        }
    }

    @Test
    void oddDaysShowNoMonthThatIsNotWhole() {
        var period = new Period(JANUARY.plusDays(1), JANUARY.plusMonths(1).minusDays(1));
        assertThat(Satisfaction.of(List.of(graded(0, "YES", 9)), List.of(HOUSING), period))
                .allMatch(line -> !line.isShown());
    }

    @Test
    void aFewIsDarkerThanNoneAndTheMostIsDarkest() {
        var heard = List.of(heard("QX", 100), heard("DM", 1));
        var hurts = Hurts.of(
                heard,
                List.of(new Hurts.Place("QX", Label.of("")), new Hurts.Place("DM", Label.of(""))),
                List.of(HOUSING));
        assertThat(List.of(hurts.shade(0), hurts.shade(1), hurts.shade(100))).containsExactly(0, 1, 5);
        assertThat(hurts.all()).isEqualTo(101);
    }

    @Test
    void figuresAreGroupedByThousands() {
        assertThat(List.of(Count.of(0), Count.of(999), Count.of(1000), Count.of(1_002_030)))
                .containsExactly("0", "999", "1,000", "1,002,030");
    }

    @Test
    void aChartStaysWithinItsFrame() {
        var row = new Chart.Series("x", Chart.Kind.COLUMN, "jade", List.of(0, 7, 14));
        var chart = new Chart(List.of("1", "2", "3"), List.of(row));
        assertThat(chart.height(14)).isEqualTo(Chart.HEIGHT);
        assertThat(chart.corners(row)).startsWith("100,160 ").endsWith("500,0");
        assertThat(chart.left(row, 2) + chart.barWidth()).isLessThanOrEqualTo(Chart.WIDTH);
        assertThat(chart.json()).contains("\"labels\":[\"1\",\"2\",\"3\"]").contains("\"tone\":\"jade\"");
        assertThat(new Chart(List.of(), List.of()).most()).isEqualTo(1);
    }

    private static Share shown(List<Sum> grades, int from, int to) {
        var period =
                new Period(JANUARY.plusMonths(from), JANUARY.plusMonths(to + 1L).minusDays(1));
        return Satisfaction.of(grades, List.of(HOUSING), period).getFirst().solved();
    }

    private static Sum graded(int month, String solved, int n) {
        return new Sum(
                Fact.of(Measure.GRADED, JANUARY.plusMonths(month)).about("ZJ").at(solved), n);
    }

    private static Sum waited(int days, int n) {
        return new Sum(Fact.of(Measure.LEFT, JANUARY).step(days), n);
    }

    private static Sum heard(String town, int n) {
        return new Sum(Fact.of(Measure.HEARD, JANUARY).in(town).about("ZJ"), n);
    }
}
