package shangliang.council;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;
import shangliang.council.DutyFacts.Days;
import shangliang.council.DutyFacts.Whom;

/** Says what lies before a member in the coming days, from what a feature knows anyway; nothing of it is counted. */
public interface WeekFacts {

    /** What is on for this member on these days, and what waits for them whenever it was begun. */
    List<Entry> of(Whom member, Days days);

    /** Whether it has its day, or waits until it is done. */
    enum Kind {
        ON,
        WAITS
    }

    /**
     * One thing.
     *
     * @param day when it is on, or the last on which it can be done; null when it has none
     * @param key message that says what, filled with {@code args}
     * @param href where it is done or told in full
     */
    record Entry(Kind kind, @Nullable LocalDate day, String key, List<Label> args, String href) {

        public Entry {
            args = List.copyOf(args);
        }
    }
}
