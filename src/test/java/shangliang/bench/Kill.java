package shangliang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Kills server and database again and again while people speak, then looks whether every word is there, once. */
final class Kill {

    private static final int TALKERS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final int rounds;
    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Said said = new Said();

    Kill(int rounds) {
        this.rounds = rounds;
    }

    /** True when nothing was lost, nothing doubled, and the log verifies. */
    boolean run(boolean tamper) throws Exception {
        var directory = Ground.fresh("kill");
        var kept = new KeptCheckpoints(directory.resolve("checkpoints-kept-outside.txt"));
        boolean well;
        try (var product = Product.start(Ground.jar(), directory.resolve("data"))) {
            var settings = settings(product.store());
            System.out.printf("%d rounds, seed %d, %s%n", rounds, seed, settings);
            talkThrough(product, kept);
            Thread.sleep(3000);
            kept.take(product.data());
            well = new Reckoning(product, said).holds()
                    & new Derived(product).isComplete()
                    & verifies(product.data(), kept.file())
                    & !settings.contains("off");
        }
        well &= !tamper || new Tamper(directory, kept.file()).isAlwaysFound();
        System.out.println(well ? "WELL: nothing lost, nothing doubled, the log verifies" : "NOT WELL: see above");
        return well;
    }

    private static String settings(Store store) throws Exception {
        return "fsync %s, synchronous_commit %s, full_page_writes %s"
                .formatted(
                        store.value("show fsync"),
                        store.value("show synchronous_commit"),
                        store.value("show full_page_writes"));
    }

    private void talkThrough(Product product, KeptCheckpoints kept) throws Exception {
        var words = Words.of(product.store());
        var talkers = IntStream.range(0, TALKERS)
                .mapToObj(number -> Thread.ofPlatform().start(new Talker(product, words, said, number)))
                .toList();
        try {
            awaitMore();
            for (int round = 1; round <= rounds; round++) {
                round(round, product, kept);
            }
        } finally {
            said.end();
        }
        for (var talker : talkers) {
            talker.join(PATIENCE);
        }
    }

    private void round(int round, Product product, KeptCheckpoints kept) throws Exception {
        Thread.sleep(200 + random.nextInt(2500));
        awaitMore();
        var blow = Blow.values()[(round - 1) % Blow.values().length];
        var before = said.acknowledged();
        var struck = blow.strike(product, random);
        var began = System.nanoTime();
        if (!product.process().isAlive()) {
            product.again();
        }
        awaitMore();
        kept.take(product.data());
        System.out.printf(
                "round %2d  %-26s %2d killed  %6d acknowledged before  next after %5.1f s%n",
                round, blow.words(), struck, before, (System.nanoTime() - began) / 1e9);
    }

    /** Until someone was answered again. */
    private void awaitMore() throws InterruptedException {
        var before = said.acknowledged();
        var last = System.nanoTime() + PATIENCE.toNanos();
        while (said.acknowledged() <= before) {
            if (System.nanoTime() > last) {
                throw new IllegalStateException(
                        "nobody was answered for " + PATIENCE + "; last: " + said.lastTrouble());
            }
            Thread.sleep(10);
        }
    }

    static boolean verifies(Path data, Path checkpoints) throws IOException, InterruptedException {
        return verify(data, checkpoints) == 0;
    }

    /** The product's own command, as an auditor runs it beside the running server. */
    static int verify(Path data, Path checkpoints) throws IOException, InterruptedException {
        var line = Ground.jar();
        line.addAll(List.of("--shangliang.data=" + data, "verify-ledger", "--checkpoint", checkpoints.toString()));
        var log = Files.createTempFile(data.getParent(), "verify", ".log");
        var ended = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        System.out.printf("verify-ledger ends with %d%n", ended);
        Files.readAllLines(log).stream().limit(8).forEach(text -> System.out.println("    " + text));
        return ended;
    }
}
