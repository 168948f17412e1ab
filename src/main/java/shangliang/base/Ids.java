package shangliang.base;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * Makes and reads UUIDv7 (RFC 9562): ordered by time and, within one millisecond of one process, by a counter, so that a primary
 * key is also the order of arrival.
 */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The last millisecond an id was made in, and the counter within it. */
    private static final AtomicLong LAST = new AtomicLong();

    private static final Pattern TEXT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private Ids() {}

    /** The id that {@code text} is, as we write one; empty for everything else. */
    public static Optional<UUID> parse(String text) {
        return TEXT.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    public static UUID next(Instant now) {
        long tick = LAST.accumulateAndGet(now.toEpochMilli() << 12, Ids::after);
        long high = tick >>> 12 << 16 | 0x7000 | tick & 0xfff;
        return new UUID(high, RANDOM.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L);
    }

    private static long after(long last, long now) {
        return last >>> 12 == now >>> 12 ? last + 1 : now;
    }
}
