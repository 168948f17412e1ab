package shangliang.problems;

import java.util.List;
import java.util.Map;
import shangliang.base.Role;
import shangliang.base.Slice;
import shangliang.base.Viewer;

/** The classes of one part of the board. */
record BoardPage(Part part, Slice<ClassLine> lines, Map<ClassPhase, Integer> counts, Viewer viewer, ClassNames names) {

    /** A unit has no suggestions before it, and whoever looks again only what waits for that. */
    List<Part> parts() {
        return viewer.is(Role.RECHECKER)
                ? List.of(Part.WORK)
                : viewer.is(Role.UNIT) ? List.of(Part.WORK, Part.DORMANT, Part.SOLVED) : List.of(Part.values());
    }

    int count(Part some) {
        return some.count(counts);
    }

    boolean seesSeasons() {
        return !viewer.is(Role.UNIT) && !viewer.is(Role.RECHECKER);
    }

    boolean mayStart() {
        return viewer.is(Role.CLERK) || viewer.is(Role.SUPERVISION);
    }
}
