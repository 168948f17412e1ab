package shangliang.studios;

import shangliang.council.Council;

/** Opens the studios of the demo district for tests of other packages. */
public final class StagedStudios {

    private StagedStudios() {}

    public static void open(Council council, Studios studios) {
        WangchuanStudios.load(council, studios);
    }
}
