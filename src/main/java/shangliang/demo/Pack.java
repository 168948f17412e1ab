package shangliang.demo;

import java.util.Locale;

/** How the parts of the packed demo are called, for those who write and those who read it. */
final class Pack {

    static final String FILE = "demo/demo.zip";
    static final String TABLES = "tables.txt";
    static final String COUNTERS = "counters.txt";

    private Pack() {}

    static String table(int place) {
        return "tables/%03d.tsv".formatted(place);
    }

    static String key(KeyFiles.Key key) {
        return "keys/" + key.name().toLowerCase(Locale.ROOT) + ".key";
    }
}
