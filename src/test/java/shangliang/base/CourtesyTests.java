package shangliang.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Whoever waits for a page goes before whoever reads texts. */
class CourtesyTests {

    /** Where the nice value stands in what Linux says of a thread, counted from the name's closing bracket. */
    private static final int NICE = 16;

    @Test
    void onlyTheThreadItselfStepsBack() throws ExecutionException, InterruptedException {
        assumeThat(Path.of("/proc/thread-self/stat")).exists();
        try (var threads = Executors.newSingleThreadExecutor(Courtesy.threads("likeness"))) {
            assertThat(threads.submit(CourtesyTests::nice).get()).isEqualTo(19);
        }
        assertThat(nice()).isLessThan(19);
    }

    @Test
    void itWaitsWhileOthersWantTheProcessors() {
        var loads = List.of(0.99, 0.95, 0.5, 1.0).iterator();
        assertThat(Courtesy.giveWay(loads::next)).isEqualTo(2);
        assertThat(Courtesy.giveWay(() -> 0.75)).isZero();
    }

    @Test
    void whoeverIsStoppedDoesNotWait() {
        Thread.currentThread().interrupt();
        assertThat(Courtesy.giveWay(() -> 1.0)).isZero();
        assertThat(Thread.interrupted()).isTrue();
    }

    private static int nice() {
        try {
            var said = Files.readString(Path.of("/proc/thread-self/stat"));
            return Integer.parseInt(said.substring(said.lastIndexOf(')') + 2).split(" ")[NICE]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
