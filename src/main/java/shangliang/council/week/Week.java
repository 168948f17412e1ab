package shangliang.council.week;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.council.Member;
import shangliang.council.WeekFacts.Entry;
import shangliang.council.WeekMatches.Match;

/**
 * A member's week.
 *
 * @param member null for a post that names nobody on the roll
 * @param on what has its day, the earliest first
 * @param waits what waits for the member, what must be done first standing first
 */
record Week(
        @Nullable Member member,
        LocalDate first,
        LocalDate last,
        List<Entry> on,
        List<Entry> waits,
        List<Match> matches) {

    static final String PATH = "/desk/week";
}
