package shangliang.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Voices submitted with likeness on beside off: two districts take turns, and one stands still while the other is asked. */
record Fed(Product on, Product off, Table table) {

    /** The compiler has more to do where likeness is on; it is to be done with it. */
    private static final int WARM = 8;

    void run() throws Exception {
        table.about(on.store());
        var fed = new ArrayList<Double>();
        var unfed = new ArrayList<Double>();
        for (int round = -WARM; round < Ground.ROUNDS; round++) {
            var onFirst = round % 2 == 0;
            var one = onFirst ? alone(on, off) : alone(off, on);
            var other = onFirst ? alone(off, on) : alone(on, off);
            if (round >= 0) {
                fed.add(onFirst ? one : other);
                unfed.add(onFirst ? other : one);
                System.out.printf("  %8.0f /s with likeness, %8.0f /s without%n", fed.getLast(), unfed.getLast());
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
