package shangliang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Ten places stand open, and whatever waits or is looked at; the rest is folded when that spares something. */
class RailTests {

    private static RailItem place(int order, int count) {
        return new RailItem("/desk/" + order + "?all", "key." + order, count, Tone.QUIET, order);
    }

    private static List<Integer> orders(List<RailItem> items) {
        return items.stream().map(RailItem::order).toList();
    }

    @Test
    void theRestIsFoldedButForWhatWaitsAndWhatIsLookedAt() {
        var places = IntStream.rangeClosed(1, 16)
                .mapToObj(order -> place(17 - order, order == 3 ? 4 : 0))
                .toList();
        var rail = Rail.of(places, "/desk/12");
        assertThat(orders(rail.open())).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14);
        assertThat(orders(rail.folded())).containsExactly(11, 13, 15, 16);
    }

    @Test
    void twoAreNotWorthAFoldAndFewerThanTenAreNone() {
        var twelve =
                IntStream.rangeClosed(1, 12).mapToObj(order -> place(order, 0)).toList();
        assertThat(Rail.of(twelve, "/").folded()).isEmpty();
        assertThat(Rail.of(twelve, "/").open()).hasSize(12);
        assertThat(Rail.of(List.of(place(1, 0)), "/").open()).hasSize(1);
    }
}
