package shangliang.likeness;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.util.concurrent.ThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes threads that only take the processor when no page wants it; Java's own priorities do nothing on Linux. */
final class Courtesy {

    private static final Logger LOG = LoggerFactory.getLogger(Courtesy.class);
    private static final int LAST = 19;

    private Courtesy() {}

    static ThreadFactory threads(String name) {
        return work -> Thread.ofPlatform().name(name).daemon().unstarted(() -> {
            stepBack();
            work.run();
        });
    }

    /** On Linux {@code setpriority(2)} for "process 0" means the calling thread; elsewhere it would mean all of them. */
    private static void stepBack() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return;
        }
        try {
            var linker = Linker.nativeLinker();
            var shape = FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
            var setPriority = linker.downcallHandle(
                    linker.defaultLookup().find("setpriority").orElseThrow(), shape);
            var failed = (int) setPriority.invokeExact(0, 0, LAST);
            if (failed != 0) {
                LOG.info("Reading texts runs at the same priority as pages.");
            }
        } catch (Throwable refused) {
            LOG.info("Reading texts runs at the same priority as pages ({}).", refused.toString());
        }
    }
}
