package shangliang.duties;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/**
 * One clause of a duty list: what, within how many working days, and how far.
 *
 * @param lead organ that leads (SUPPORTING) or took it back (TAKEN_BACK); null for BASIC
 * @param place only within this place, or null for all of the owner's area
 */
record DutyItem(
        String clause,
        DutyKind kind,
        Label title,
        Set<String> topics,
        int workingDays,
        @Nullable String lead,
        @Nullable String place) {

    DutyItem {
        topics = Set.copyOf(topics);
    }

    /** The topics in a fixed order, as a file shows them. */
    String topicsJoined() {
        return String.join("|", new TreeSet<>(topics));
    }
}
