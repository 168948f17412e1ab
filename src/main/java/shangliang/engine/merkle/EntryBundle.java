package shangliang.engine.merkle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The entries of one tile behind one another, each after its length in two bytes (C2SP tlog-tiles). */
final class EntryBundle {

    private static final int LONGEST = 0xffff;

    private EntryBundle() {}

    static byte[] encode(List<byte[]> entries) {
        var bundle = new ByteArrayOutputStream();
        for (var entry : entries) {
            if (entry.length > LONGEST) {
                throw new IllegalArgumentException("an entry has at most 65535 bytes, not " + entry.length);
            }
            bundle.write(entry.length >> 8);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

    static List<byte[]> decode(byte[] bundle) {
        var entries = new ArrayList<byte[]>();
        for (var from = ByteBuffer.wrap(bundle); from.hasRemaining(); ) {
            entries.add(next(from));
        }
        return List.copyOf(entries);
    }

    private static byte[] next(ByteBuffer from) {
        if (from.remaining() < 2) {
            throw new IllegalArgumentException("the bundle ends within a length");
        }
        var length = Short.toUnsignedInt(from.getShort());
        if (from.remaining() < length) {
            throw new IllegalArgumentException("the bundle ends within an entry");
        }
        var entry = new byte[length];
        from.get(entry);
        return entry;
    }
}
