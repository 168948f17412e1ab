package shangliang.duties;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads to disputes, to what was given outside lists, and the administrator to the lists themselves. */
@Component
class DutiesRail implements RailSource {

    private final Disputes disputes;
    private final Admissions admissions;

    DutiesRail(Disputes disputes, Admissions admissions) {
        this.disputes = disputes;
        this.admissions = admissions;
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        if (viewer.is(Role.ADMIN)) {
            return List.of(new RailItem("/desk/admin/duties", "duties.rail.lists", 0, Tone.QUIET, 82));
        }
        if (viewer.is(Role.SUPERVISION)) {
            return List.of(
                    disputes(viewer),
                    new RailItem("/desk/duties/precedents", "duties.rail.precedents", 0, Tone.QUIET, 32),
                    admissions(viewer));
        }
        if (!viewer.is(Role.UNIT)) {
            return List.of();
        }
        var outside = new RailItem("/desk/duties/outside", "duties.rail.outside", 0, Tone.QUIET, 34);
        return admissions.townOf(viewer) == null && admissions.open(viewer) == 0
                ? List.of(disputes(viewer), outside)
                : List.of(disputes(viewer), outside, admissions(viewer));
    }

    private RailItem admissions(Viewer viewer) {
        return new RailItem("/desk/admissions", "duties.rail.admissions", admissions.open(viewer), Tone.QUIET, 36);
    }

    private RailItem disputes(Viewer viewer) {
        var open = disputes.count(viewer);
        return new RailItem("/desk/disputes", "duties.rail.disputes", open, open > 0 ? Tone.WARN : Tone.QUIET, 30);
    }
}
