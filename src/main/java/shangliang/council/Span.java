package shangliang.council;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** First and, once known, last day of something that is dated; the last day still counts. */
public record Span(LocalDate from, @Nullable LocalDate to) {

    public static Span since(LocalDate from) {
        return new Span(from, null);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && !isOverOn(day);
    }

    public boolean isOverOn(LocalDate day) {
        return to != null && day.isAfter(to);
    }

    public boolean isBackwards() {
        return to != null && to.isBefore(from);
    }

    /** Whether the two have a day in common. */
    public boolean meets(Span other) {
        return !isOverOn(other.from) && !other.isOverOn(from);
    }
}
