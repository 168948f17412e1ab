package shangliang.engine.draws;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Numbers that follow from a seed and nothing else: HMAC-SHA256(seed, "draw" || counter), four words of it at a time. */
final class Numbers {

    private static final byte[] LABEL = Bytes.utf8("draw");

    private final byte[] seed;
    private ByteBuffer words = ByteBuffer.allocate(0);
    private long counter;

    Numbers(byte[] seed) {
        this.seed = seed.clone();
    }

    /** Below {@code bound}, each as likely as any other: words in the incomplete last stretch are thrown away. */
    int below(int bound) {
        long rest = Long.remainderUnsigned(Long.remainderUnsigned(-1L, bound) + 1, bound);
        while (true) {
            long word = word();
            if (rest == 0 || Long.compareUnsigned(word, -rest) < 0) {
                return (int) Long.remainderUnsigned(word, bound);
            }
        }
    }

    /** Fisher and Yates, from the end. */
    <T> List<T> shuffled(List<T> all) {
        var order = new ArrayList<>(all);
        for (int i = order.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            var held = order.get(i);
            order.set(i, order.get(j));
            order.set(j, held);
        }
        return List.copyOf(order);
    }

    private long word() {
        if (!words.hasRemaining()) {
            var number = ByteBuffer.allocate(Long.BYTES).putLong(counter++).array();
            words = ByteBuffer.wrap(Bytes.hmac(seed, LABEL, number));
        }
        return words.getLong();
    }
}
