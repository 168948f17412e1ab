package shangliang.engine.merkle;

/** Spells an index in three-digit steps, so that a folder and a file never want the same name. */
final class TilePath {

    private TilePath() {}

    static String of(long index, int width) {
        if (width < 1 || width > Tile.WIDTH) {
            throw new IllegalArgumentException("a tile has 1 to 256 hashes, not " + width);
        }
        return steps(index) + (width == Tile.WIDTH ? "" : ".p/" + width);
    }

    private static String steps(long index) {
        var path = new StringBuilder(three(index));
        for (var rest = index / 1000; rest > 0; rest /= 1000) {
            path.insert(0, "x" + three(rest) + "/");
        }
        return path.toString();
    }

    private static String three(long number) {
        return "%03d".formatted(number % 1000);
    }
}
