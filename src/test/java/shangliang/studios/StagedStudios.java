package shangliang.studios;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import shangliang.council.Council;

/** Opens the studios of the demo district for tests of other packages. */
public final class StagedStudios {

    private StagedStudios() {}

    public static void open(Council council, Studios studios) {
        WangchuanStudios.load(council, studios);
    }

    /** Closes these, and opens all others again. */
    public static void close(Studios studios, Collection<String> codes) {
        var csv = WangchuanStudios.demo("studios.csv")
                .lines()
                .filter(line -> !codes.contains(line.substring(0, line.indexOf(','))))
                .collect(Collectors.joining("\n"));
        var load = new StudioLoad(StudioLoad.List.STUDIOS, csv, true, LocalDate.of(2026, 4, 1));
        studios.load(WangchuanStudios.ADMIN, load);
    }
}
