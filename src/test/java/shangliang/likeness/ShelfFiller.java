package shangliang.likeness;

import java.io.IOException;
import java.nio.file.Path;

/** Fills a shelf without end, one text a place, until its process is killed. */
final class ShelfFiller {

    private ShelfFiller() {}

    public static void main(String[] args) throws IOException {
        var shelf = new Shelf(Path.of(args[0]));
        for (long seq = shelf.position("here", Long.MAX_VALUE) + 1; ; seq++) {
            ShelfTests.put(shelf, seq);
            if (seq % 3 == 0) {
                shelf.keep();
            }
            new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true).println(seq);
        }
    }
}
