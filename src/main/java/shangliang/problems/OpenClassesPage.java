package shangliang.problems;

import java.util.List;
import java.util.Map;
import shangliang.base.Slice;

/** The classes that everyone may know of. */
record OpenClassesPage(Part part, Slice<ClassLine> lines, Map<ClassPhase, Integer> counts, ClassNames names) {

    static final List<Part> PARTS = List.of(Part.SOLVED, Part.WORK, Part.DORMANT);

    List<Part> parts() {
        return PARTS;
    }

    int count(Part some) {
        return some.count(counts);
    }
}
