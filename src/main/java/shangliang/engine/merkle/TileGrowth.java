package shangliang.engine.merkle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers what a growing tree adds to each tile, so that storing it is one append per touched tile. */
public final class TileGrowth {

    private final Map<TileAddress, List<Hash>> added = new LinkedHashMap<>();

    void completed(int level, long index, Hash hash) {
        if (level % Tile.HEIGHT == 0) {
            var address = new TileAddress(level / Tile.HEIGHT, index / Tile.WIDTH);
            added.computeIfAbsent(address, fresh -> new ArrayList<>()).add(hash);
        }
    }

    /** Per tile only the new hashes, in order; they follow those that the tile had before. */
    public List<Tile> additions() {
        return added.entrySet().stream()
                .map(entry -> new Tile(entry.getKey(), entry.getValue()))
                .toList();
    }
}
