package shangliang.studios.firms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However visits are asked for, no firm is visited more often than the measure, and never turned away for longer than it says. */
class CadenceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);
    private static final Cadence CADENCE = new Cadence(4, 30);

    @Test
    void tenThousandFirmsAreNeverVisitedTooOften() {
        var random = new Random(42);
        for (int firm = 0; firm < 10_000; firm++) {
            var days = new ArrayList<LocalDate>();
            for (int i = 0; i < 12; i++) {
                var day = DAY.plusDays(random.nextInt(800));
                if (CADENCE.allows(days, day)) {
                    days.add(day);
                }
            }
            check(days.stream().sorted().toList());
        }
    }

    private static void check(List<LocalDate> days) {
        for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i).toEpochDay() - days.get(i - 1).toEpochDay()).isGreaterThanOrEqualTo(30);
        }
        for (int i = 4; i < days.size(); i++) {
            assertThat(days.get(i).toEpochDay() - days.get(i - 4).toEpochDay()).isGreaterThanOrEqualTo(365);
        }
    }

    @Test
    void theNextDayIsTheFirstThatKeepsTheMeasure() {
        var random = new Random(7);
        for (int firm = 0; firm < 200; firm++) {
            var days = new ArrayList<LocalDate>();
            for (int i = 0; i < 4; i++) {
                days.add(CADENCE.next(days, DAY.plusDays(random.nextInt(200))));
            }
            check(days.stream().sorted().toList());
            var next = CADENCE.next(days, DAY);
            assertThat(CADENCE.allows(days, next)).isTrue();
            DAY.datesUntil(next)
                    .forEach(day -> assertThat(CADENCE.allows(days, day)).isFalse());
        }
    }

    @Test
    void aFirmThatNobodyVisitedMayBeVisited() {
        assertThat(CADENCE.allows(List.of(), DAY)).isTrue();
        assertThat(CADENCE.allows(List.of(DAY), DAY)).isFalse();
        assertThat(CADENCE.allows(List.of(DAY), DAY.plusDays(29))).isFalse();
        assertThat(CADENCE.allows(List.of(DAY), DAY.minusDays(30))).isTrue();
    }
}
