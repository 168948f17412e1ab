package shangliang.engine.draws;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The older public method of RFC 3797, to verify draws that other bodies have made by it; our own go by {@link Lots}. */
public record Rfc3797(String key) {

    /** Which of the numbers 1 to {@code pool} are selected, in the order in which they are. */
    public List<Integer> select(int pool, int take) {
        var left = new ArrayList<Integer>();
        for (int number = 1; number <= pool; number++) {
            left.add(number);
        }
        var selected = new ArrayList<Integer>();
        for (int i = 0; i < take && !left.isEmpty(); i++) {
            var at = new BigInteger(1, digest(i)).mod(BigInteger.valueOf(left.size()));
            selected.add(left.remove(at.intValue()));
        }
        return List.copyOf(selected);
    }

    /** MD5 over the index, the key and the index again. */
    byte[] digest(int index) {
        var middle = Bytes.utf8(key);
        var number = (short) index;
        return Bytes.md5(ByteBuffer.allocate(middle.length + 4)
                .putShort(number)
                .put(middle)
                .putShort(number)
                .array());
    }
}
