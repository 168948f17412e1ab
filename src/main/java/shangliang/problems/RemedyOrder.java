package shangliang.problems;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The remedy that somebody orders for all voices of a class: what is done, by which unit, until which day. */
public record RemedyOrder(
        String text, String unit, @Nullable LocalDate due) {}
