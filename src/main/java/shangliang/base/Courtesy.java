package shangliang.base;

import com.sun.management.OperatingSystemMXBean;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.function.DoubleSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets work take the processor only when no page wants it; Java's own priorities do nothing on Linux. */
public final class Courtesy {

    private static final Logger LOG = LoggerFactory.getLogger(Courtesy.class);
    private static final int LAST = 19;

    /** Of all processors; pages that wait for the disk do not need all of it. */
    private static final double BUSY = 0.75;

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Courtesy() {}

    /** Waits while others want the processors, but not for ever: what was said must be found some day. */
    public static void giveWay() {
        giveWay(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)::getCpuLoad);
    }

    /** Returns how often it waited for a look. */
    static int giveWay(DoubleSupplier load) {
        var waited = 0;
        while (load.getAsDouble() > BUSY && waited < PATIENCE.dividedBy(LOOK) && isPatient()) {
            waited++;
        }
        return waited;
    }

    private static boolean isPatient() {
        try {
            Thread.sleep(LOOK);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public static ThreadFactory threads(String name) {
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
                LOG.info("Work in the background runs at the same priority as pages.");
            }
        } catch (Throwable refused) {
            LOG.info("Work in the background runs at the same priority as pages ({}).", refused.toString());
        }
    }
}
