package shangliang.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One owner's duty list as it stood on a day.
 *
 * @param list the list that binds the owner, for a town perhaps the common one; null when none did
 * @param versions all versions of that list, the newest first
 */
record ListPage(String owner, DutiesPage.Day day, @Nullable DutyList list, List<DutyList> versions, Names names) {

    /** A town that works by the list common to all. */
    boolean borrowed() {
        return list != null && list.common() && !owner.equals(DutyList.TOWN);
    }

    List<DutyItem> items(DutyKind kind) {
        return list == null
                ? List.of()
                : list.items().stream().filter(item -> item.kind() == kind).toList();
    }
}
