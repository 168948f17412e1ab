package shangliang.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Voices submitted with likeness on beside off: two districts take short turns, and one stands still while the other is
 * asked. The machine's own ups and downs last longer than two turns, so what counts is the middle of the pairs' ratios.
 */
record Fed(Product on, Product off, Table table) {

    private static final int TURN_SECONDS = 5;
    private static final int PAIRS = 30;

    /** The compiler has more to do where likeness is on; it is to be done with it. */
    private static final int WARM = 24;

    void run() throws Exception {
        table.about(on.store());
        var places = String.join(",", Words.of(on.store()).places());
        var fed = new ArrayList<Double>();
        var unfed = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int pair = -WARM; pair < PAIRS; pair++) {
            var onFirst = pair % 2 == 0;
            var one = onFirst ? alone(on, off, places) : alone(off, on, places);
            var other = onFirst ? alone(off, on, places) : alone(on, off, places);
            if (pair >= 0) {
                fed.add(onFirst ? one : other);
                unfed.add(onFirst ? other : one);
                ratios.add(fed.getLast() / unfed.getLast());
                System.out.printf("  %8.0f /s with likeness, %8.0f /s without%n", fed.getLast(), unfed.getLast());
            }
        }
        table.ratio(
                "submission with likeness on, middle of %d pairs".formatted(PAIRS),
                Pages.perSecond(Pages.median(fed)),
                "off " + Pages.perSecond(Pages.median(unfed)),
                Pages.median(ratios),
                0.95);
    }

    private double alone(Product asked, Product still, String places) throws Exception {
        signal(still, "STOP");
        try {
            return new Saying(asked, table).submitted(places, TURN_SECONDS);
        } finally {
            signal(still, "CONT");
        }
    }

    private static void signal(Product product, String name) throws IOException {
        Wrk.said(List.of("kill", "-" + name, Long.toString(product.process().pid())));
    }
}
