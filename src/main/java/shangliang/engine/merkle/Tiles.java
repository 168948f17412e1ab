package shangliang.engine.merkle;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Answers for any complete subtree out of stored tiles, reading each tile once. */
public final class Tiles implements Nodes {

    private final Function<TileAddress, Tile> stored;
    private final Map<TileAddress, Tile> read = new HashMap<>();

    public Tiles(Function<TileAddress, Tile> stored) {
        this.stored = stored;
    }

    @Override
    public Hash at(int level, long index) {
        var above = level % Tile.HEIGHT;
        var first = index << above;
        var address = new TileAddress(level / Tile.HEIGHT, first / Tile.WIDTH);
        var tile = read.computeIfAbsent(address, stored);
        return tile.node(above, (int) (first % Tile.WIDTH) >> above);
    }
}
