package shangliang.base.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that went on when the process that started it was killed; it is asked to stop, then made to. */
final class Leftover {

    private static final int PATIENCE_SECONDS = 20;

    private Leftover() {}

    /** The port of the server that runs on this cluster, according to its own file. */
    static Optional<Integer> port(Path cluster) {
        return line(cluster, 3).map(Integer::valueOf);
    }

    static void stop(Path cluster) {
        line(cluster, 0)
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(Leftover::isPostgres)
                .ifPresent(Leftover::stop);
    }

    /** The number in the file may by now be another program's. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }

    private static void stop(ProcessHandle process) {
        Shell.run("kill", "-INT", Long.toString(process.pid()));
        if (!ended(process)) {
            process.destroyForcibly();
            ended(process);
        }
    }

    private static boolean ended(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (ExecutionException | TimeoutException late) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<String> line(Path cluster, int number) {
        try (var lines = Files.lines(cluster.resolve("postmaster.pid"))) {
            return lines.skip(number).findFirst().map(String::strip).filter(line -> line.matches("\\d+"));
        } catch (IOException none) {
            return Optional.empty();
        }
    }
}
