package shangliang.studios.hearings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.studios.Deeds;
import shangliang.studios.Studio;
import shangliang.thread.Picture;

/**
 * What the party group reads of a studio on one page, put together from records; only the lead's sentence is written.
 *
 * @param before the last time it was heard, or null
 */
record Report(Slot slot, Studio studio, @Nullable Slot before, Period period, List<Deeds.Deed> deeds, Picture picture) {

    /** The days it speaks of, both included. */
    record Period(LocalDate from, LocalDate to) {}

    /** What was decided the last time, and what became of it. */
    List<Decision> earlier() {
        return before == null ? List.of() : before.state().decided();
    }
}
