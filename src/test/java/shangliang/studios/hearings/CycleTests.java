package shangliang.studios.hearings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shangliang.engine.draws.Announcement;
import shangliang.engine.draws.Outcome;
import shangliang.engine.draws.Pool;
import shangliang.engine.draws.Protocol;
import shangliang.engine.draws.Secret;

/** Who is drawn from, month after month; and what that comes to over ten thousand years. */
class CycleTests {

    private static final List<String> STUDIOS =
            IntStream.rangeClosed(1, 18).mapToObj("S%02d"::formatted).toList();

    /** 17 degrees of freedom: passed by chance once in a thousand; the secrets are fixed, so it never is. */
    private static final double CHI_SQUARE = 40.8;

    @Test
    void theFirstCycleBeginsWithEveryone() {
        assertThat(Cycle.next(0, Set.of(), STUDIOS)).isEqualTo(new Cycle(1, STUDIOS));
    }

    @Test
    void nobodyIsDrawnTwiceInACycleAndTheLastMonthTakesFewer() {
        var cycle = Cycle.next(4, Set.of("A", "B"), List.of("A", "B", "C", "D"));
        assertThat(cycle).isEqualTo(new Cycle(4, List.of("C", "D")));
        assertThat(cycle.take(3)).isEqualTo(2);
    }

    @Test
    void whenAllWereHeardTheNextCycleBegins() {
        assertThat(Cycle.next(4, Set.of("A", "B"), List.of("A", "B"))).isEqualTo(new Cycle(5, List.of("A", "B")));
    }

    @Test
    void whoJoinsEntersTheRestAndWhoLeavesIsNotDrawn() {
        var cycle = Cycle.next(4, Set.of("A", "B"), List.of("A", "C", "NEW"));
        assertThat(cycle.left()).containsExactly("C", "NEW");
    }

    @Test
    void withoutStudiosNothingIsDrawn() {
        assertThat(Cycle.next(0, Set.of(), List.of()).left()).isEmpty();
    }

    /** 18 studios, three a month: six months a cycle, two cycles a year. */
    @Test
    void overTenThousandYearsEveryoneIsHeardOnceACycleAndFirstAsOftenAsAnyone() {
        var first = new HashMap<String, Integer>();
        var number = 0;
        Set<String> taken = new HashSet<>();
        for (int month = 0; month < 120_000; month++) {
            var cycle = Cycle.next(number, taken, STUDIOS);
            if (cycle.number() != number) {
                assertThat(number == 0 ? STUDIOS : taken).hasSameElementsAs(STUDIOS);
                assertThat(month % 6).isZero();
                taken = new HashSet<>();
                number = cycle.number();
            }
            for (var studio : drawn(cycle, month)) {
                assertThat(taken.add(studio)).isTrue();
                first.merge(studio, taken.size() == 1 ? 1 : 0, Integer::sum);
            }
        }
        assertThat(number).isEqualTo(20_000);
        assertThat(chiSquare(first, 20_000 / 18.0)).isLessThan(CHI_SQUARE);
    }

    private static List<String> drawn(Cycle cycle, int month) {
        var pool = Pool.of(cycle.left());
        var at = Instant.EPOCH.plusSeconds(2_629_746L * month);
        var protocol = Protocol.of(pool, cycle.take(3), List.of("lottery " + month), at);
        var secret = new Secret("%064x".formatted(month));
        var announced = new Announcement(protocol, pool, List.of(secret.commitment()));
        return announced.draw(List.of(secret), new Outcome(month % 33 + "./")).taken();
    }

    private static double chiSquare(Map<String, Integer> counted, double expected) {
        var all = new ArrayList<>(counted.values());
        assertThat(all).hasSize(18);
        return all.stream()
                .mapToDouble(n -> (n - expected) * (n - expected) / expected)
                .sum();
    }
}
