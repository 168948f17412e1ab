package shangliang.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Voices submitted with likeness on beside off: two districts take turns, and one stands still while the other is asked. */
record Fed(Product on, Product off, Table table) {

    void run() throws Exception {
        table.about(on.store());
        var fed = new ArrayList<Double>();
        var unfed = new ArrayList<Double>();
        for (int round = -1; round < Ground.ROUNDS; round++) {
            var first = alone(on, off);
            var second = alone(off, on);
            if (round >= 0) {
                fed.add(first);
                unfed.add(second);
                System.out.printf("  %8.0f /s with likeness, %8.0f /s without%n", first, second);
            }
        }
        table.ratio(
                "submission with likeness on",
                Pages.perSecond(Pages.median(fed)),
                "off " + Pages.perSecond(Pages.median(unfed)),
                Pages.median(fed) / Pages.median(unfed),
                0.95);
    }

    private double alone(Product asked, Product still) throws Exception {
        signal(still, "STOP");
        try {
            return new Saying(asked, table)
                    .submitted(String.join(",", Words.of(asked.store()).places()));
        } finally {
            signal(still, "CONT");
        }
    }

    private static void signal(Product product, String name) throws IOException {
        Wrk.said(List.of("kill", "-" + name, Long.toString(product.process().pid())));
    }
}
