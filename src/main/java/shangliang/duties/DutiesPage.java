package shangliang.duties;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/** Whose job is what, by topic and by unit, on a day. */
record DutiesPage(Day day, List<Area> areas, List<Entry> lists, int precedents) {

    /** The day a page speaks of, and what its links carry so that they speak of it too. */
    record Day(LocalDate date, boolean today) {

        String query() {
            return today ? "" : "?on=" + date;
        }
    }

    boolean isEmpty() {
        return lists.isEmpty();
    }

    /** An area of life with its topics. */
    record Area(Topic topic, List<Line> lines) {}

    /** A topic and everyone who has to see to it. */
    record Line(Topic topic, List<Owner> owners) {}

    /**
     * Someone who has to see to it, by which clauses.
     *
     * @param name null for the list common to all towns
     */
    record Owner(String list, @Nullable Label name, List<Clause> clauses) {}

    /**
     * One clause of an owner's list.
     *
     * @param within the only place it counts in, or null
     */
    record Clause(DutyItem item, @Nullable Label within) {}

    /** A list in force, with how many duties its owner has. */
    record Entry(String list, @Nullable Label name, int duties) {}
}
