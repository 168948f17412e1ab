package shangliang.engine.merkle;

/** Which tile of the tree: its level counted in tiles, and its place within that level. */
public record TileAddress(int level, long index) {

    public TileAddress {
        if (level < 0 || level > 63 || index < 0) {
            throw new IllegalArgumentException("no tile " + index + " at level " + level);
        }
    }

    /** How many hashes this tile has in a tree of the given size; 0 when it does not exist yet. */
    public int widthIn(long treeSize) {
        var hashes = level > 7 ? 0 : (treeSize >> (Tile.HEIGHT * level)) - index * Tile.WIDTH;
        return Math.clamp(hashes, 0, Tile.WIDTH);
    }

    /** Where the hash tile is served, e.g. {@code tile/0/x001/x234/067} or {@code tile/0/003.p/17}. */
    public String path(int width) {
        return "tile/" + level + "/" + TilePath.of(index, width);
    }

    /** Where the bundle with the entries of a tile of level 0 is served. */
    public String entriesPath(int width) {
        if (level != 0) {
            throw new IllegalArgumentException("only level 0 has entries");
        }
        return "tile/entries/" + TilePath.of(index, width);
    }
}
