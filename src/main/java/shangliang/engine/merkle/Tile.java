package shangliang.engine.merkle;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Up to 256 neighbouring hashes of one level, the unit in which a log is stored and served (C2SP tlog-tiles). */
public record Tile(TileAddress address, List<Hash> hashes) {

    /** How many levels of the tree one tile spans. */
    public static final int HEIGHT = 8;

    /** How many hashes a full tile has. */
    public static final int WIDTH = 1 << HEIGHT;

    public Tile {
        hashes = List.copyOf(hashes);
        if (hashes.isEmpty() || hashes.size() > WIDTH) {
            throw new IllegalArgumentException("a tile has 1 to 256 hashes, not " + hashes.size());
        }
    }

    public static Tile of(TileAddress address, byte[] bytes) {
        if (bytes.length % Hash.LENGTH != 0) {
            throw new IllegalArgumentException("a tile is whole hashes, not " + bytes.length + " bytes");
        }
        var hashes = new ArrayList<Hash>();
        for (var from = ByteBuffer.wrap(bytes); from.hasRemaining(); ) {
            hashes.add(Hash.read(from));
        }
        return new Tile(address, hashes);
    }

    public byte[] bytes() {
        var all = ByteBuffer.allocate(hashes.size() * Hash.LENGTH);
        hashes.forEach(hash -> all.put(hash.bytes()));
        return all.array();
    }

    /** The node this many levels above the tile's own, counted from the tile's left edge. */
    Hash node(int above, int position) {
        if (above == 0) {
            return hash(position);
        }
        return Hash.ofChildren(node(above - 1, 2 * position), node(above - 1, 2 * position + 1));
    }

    private Hash hash(int position) {
        if (position >= hashes.size()) {
            throw new IllegalArgumentException(address + " ends before hash " + position);
        }
        return hashes.get(position);
    }
}
