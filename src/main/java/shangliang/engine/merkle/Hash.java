package shangliang.engine.merkle;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 value with true equality, so that no array is ever shared or compared by address. */
public record Hash(long first, long second, long third, long fourth) {

    /** How many bytes one hash takes in a tile, a proof or a column. */
    public static final int LENGTH = 32;

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    /** The root of a tree without leaves. */
    public static Hash ofNothing() {
        return sha256();
    }

    public static Hash ofLeaf(byte[] entry) {
        return sha256(LEAF, entry);
    }

    public static Hash ofChildren(Hash left, Hash right) {
        return sha256(NODE, left.bytes(), right.bytes());
    }

    /** The plain digest of the parts one after the other. */
    public static Hash sha256(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return of(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    public static Hash of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a hash has 32 bytes, not " + bytes.length);
        }
        return read(ByteBuffer.wrap(bytes));
    }

    public static Hash ofBase64(String text) {
        return of(StrictBase64.decode(text));
    }

    static Hash read(ByteBuffer from) {
        return new Hash(from.getLong(), from.getLong(), from.getLong(), from.getLong());
    }

    public byte[] bytes() {
        var buffer = ByteBuffer.allocate(LENGTH);
        return buffer.putLong(first)
                .putLong(second)
                .putLong(third)
                .putLong(fourth)
                .array();
    }

    public String base64() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    /** Hexadecimal, as the published test vectors write it. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes());
    }
}
