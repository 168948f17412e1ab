package shangliang.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long it takes from the command to the first page, with the jar built and the district there. */
record Starts(Path data, Table table) {

    private static final int TIMES = 5;
    private static final long SETTLING = 10_000;

    void run() throws Exception {
        Product.start(Ground.jar(), data).close();
        var seconds = new ArrayList<Double>();
        for (int i = 0; i < TIMES; i++) {
            seconds.add(once(i == TIMES - 1));
        }
        var median = Pages.median(seconds);
        var said = "%.1f s (%s)".formatted(median, said(seconds));
        table.limit("bin/run to the first page", said, median, 5, " s");
    }

    /** Through the script itself; it hands its process over to the Java. */
    private double once(boolean last) throws Exception {
        var began = System.nanoTime();
        try (var product = Product.run(data)) {
            product.awaitPage("/");
            var seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf("  %.2f s%n", seconds);
            if (last) {
                Thread.sleep(SETTLING);
                table.about(product.store());
                Memory.after(product, "after a start", table, Memory.BAR);
            }
            return seconds;
        }
    }

    private static String said(List<Double> seconds) {
        return String.join(
                ", ", seconds.stream().sorted().map("%.1f"::formatted).toList());
    }
}
