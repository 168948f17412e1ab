package shangliang.studios;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A port for modules that know what came of a studio's work, so that its report writes itself and nobody counts. */
public interface Deeds {

    /**
     * One fact.
     *
     * @param key message that says what it is, filled with the count
     * @param href where its records are, or null where there is no page of them
     */
    record Deed(String key, long count, @Nullable String href) {}

    /** What a studio did from one day to another, both included; facts of nothing are left out. */
    List<Deed> of(String studio, LocalDate from, LocalDate to);
}
