package shangliang.studios.conveners;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Turns follow each other without a gap and without two at once. */
class RotationTests {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 31);
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);
    private static final Rotation TURNS = Rotation.of(List.of(ONE, TWO, ONE), FROM, 1);

    @Test
    void everyDayHasExactlyOneConvenerAlsoWhereMonthsAreShort() {
        for (var day = FROM; day.isBefore(FROM.plusMonths(3)); day = day.plusDays(1)) {
            var today = day;
            assertThat(TURNS.turns().stream().filter(turn -> turn.holdsOn(today)))
                    .as(day.toString())
                    .hasSize(1);
        }
    }

    @Test
    void beforeTheFirstAndAfterTheLastNobodyHasATurn() {
        assertThat(TURNS.on(FROM.minusDays(1))).isEmpty();
        assertThat(TURNS.on(FROM.plusMonths(3))).isEmpty();
        assertThat(TURNS.after(FROM.minusDays(1)).orElseThrow().member()).isEqualTo(ONE);
        assertThat(TURNS.after(FROM).orElseThrow().member()).isEqualTo(TWO);
    }
}
