package shangliang.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import shangliang.web.Form;

/** Days, whole months among them, and the same days a year before. */
class PeriodTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    @Test
    void wholeMonthsAreFoundBetweenOddDays() {
        var period = new Period(LocalDate.of(2025, 12, 15), LocalDate.of(2026, 3, 9));
        assertThat(period.firstMonth()).isEqualTo("2026-01-01");
        assertThat(period.lastMonth()).isEqualTo("2026-03-01");
        assertThat(period.months()).hasSize(4);
    }

    @Test
    void withoutAWholeMonthAllDaysAreReadOneByOne() {
        var period = new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 20));
        assertThat(period.firstMonth()).isEqualTo("2026-04-21").isEqualTo(period.lastMonth());
        var week = new Period(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8));
        assertThat(week.firstMonth()).isEqualTo("2026-03-09").isEqualTo(week.lastMonth());
    }

    @Test
    void aWholeMonthIsOneMonth() {
        var february = Period.month(LocalDate.of(2028, 2, 1));
        assertThat(february.to()).isEqualTo("2028-02-29");
        assertThat(february.firstMonth()).isEqualTo("2028-02-01");
        assertThat(february.lastMonth()).isEqualTo("2028-03-01");
    }

    @Test
    void theSameDaysAYearBeforeEndWithTheMonthWhenTheseDo() {
        assertThat(Period.month(LocalDate.of(2028, 2, 1)).lastYear()).isEqualTo(Period.month(LocalDate.of(2027, 2, 1)));
        assertThat(Period.month(LocalDate.of(2029, 2, 1)).lastYear()).isEqualTo(Period.month(LocalDate.of(2028, 2, 1)));
        assertThat(new Period(LocalDate.of(2026, 1, 1), TODAY).lastYear())
                .isEqualTo(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 9)));
    }

    @Test
    void nothingAskedForIsTheTwelveMonthsUpToToday() {
        var asked = Asked.of(Form.EMPTY, TODAY);
        assertThat(asked.period()).isEqualTo(new Period(LocalDate.of(2025, 4, 1), TODAY));
        assertThat(asked.form().text("from")).isEqualTo("2025-04-01");
    }

    @Test
    void oneDayAloneIsCompleted() {
        assertThat(asked("2026-02-01", "").period()).isEqualTo(new Period(LocalDate.of(2026, 2, 1), TODAY));
        assertThat(asked("", "2025-06-30").period())
                .isEqualTo(new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 6, 30)));
        assertThat(asked("2027-01-01", "").period().to()).isEqualTo("2027-02-01");
    }

    @Test
    void whatIsNoPeriodIsSaidBesideItsFieldAndKept() {
        assertThat(asked("gestern", "2026-01-01").form().problem("from")).isNotNull();
        assertThat(asked("gestern", "2026-01-01").form().text("from")).isEqualTo("gestern");
        var backwards = asked("2026-02-01", "2026-01-01");
        assertThat(backwards.form().problem("to")).isNotNull();
        assertThat(backwards.period()).isEqualTo(Period.usual(TODAY));
    }

    private static Asked asked(String from, String to) {
        return Asked.of(new Form(Map.of("from", List.of(from), "to", List.of(to)), Map.of(), null), TODAY);
    }
}
