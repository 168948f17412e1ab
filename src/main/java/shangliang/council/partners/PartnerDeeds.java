package shangliang.council.partners;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A port for modules in which something is done together with a partner, so that the page of partners can lead there. */
public interface PartnerDeeds {

    /**
     * One thing done together.
     *
     * @param kind message that says what sort of thing it is
     * @param href a path that everyone may open
     */
    record Deed(String kind, String title, LocalDate day, String href) {}

    /** What everyone may know, the latest first, at most so many for each partner, by its code. */
    Map<String, List<Deed>> latest(int most);
}
