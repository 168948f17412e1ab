package shangliang.consultation;

import java.util.List;
import java.util.Map;
import shangliang.base.Role;
import shangliang.base.Slice;
import shangliang.base.Viewer;

/** One part of the consultations, page by page, with how many there are in each part. */
record Listing(
        Viewer viewer,
        Part part,
        List<Part> parts,
        Slice<Consultation> lines,
        Map<Phase, Integer> counts,
        ConsultationNames names) {

    int count(Part one) {
        return one.count(counts);
    }

    boolean mayPropose() {
        return ConsultationRail.mayPropose(viewer);
    }

    /** Units have no part in making the plan of a year; they read it as everyone does. */
    String plans() {
        return viewer.is(Role.UNIT) ? "/plans" : "/desk/plans";
    }
}
