package shangliang.identity;

import static java.util.stream.Collectors.joining;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How long the next try has to wait after so many failures, longer each time, so that guessing does not pay and a slip
 * of the finger hardly costs.
 *
 * @param waits after the first, second, … failure; the last one stays
 * @param forget after this long without a failure one starts anew
 */
record Patience(List<Duration> waits, Duration forget) {

    /** With one name: four slips are free, then half a minute up to half an hour. */
    static final Patience WITH_NAME = of(4, Duration.ofHours(24), 30, 60, 120, 300, 900, 1800);

    /** With one source address, which a whole office may share: thirty slips an hour are free. */
    static final Patience WITH_SOURCE = of(30, Duration.ofHours(1), 10, 20, 40, 80, 160, 300);

    Patience {
        waits = List.copyOf(waits);
    }

    private static Patience of(int free, Duration forget, int... seconds) {
        var waits = IntStream.concat(IntStream.range(0, free).map(i -> 0), IntStream.of(seconds));
        return new Patience(waits.mapToObj(Duration::ofSeconds).toList(), forget);
    }

    /** Seconds after each failure, as an array of the database. */
    String seconds() {
        return waits.stream().map(wait -> "" + wait.toSeconds()).collect(joining(",", "{", "}"));
    }
}
