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

    DutiesRail(Disputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        if (viewer.is(Role.ADMIN)) {
            return List.of(new RailItem("/desk/admin/duties", "duties.rail.lists", 0, Tone.QUIET, 82));
        }
        if (viewer.is(Role.SUPERVISION)) {
            return List.of(
                    disputes(viewer),
                    new RailItem("/desk/duties/precedents", "duties.rail.precedents", 0, Tone.QUIET, 32));
        }
        return viewer.is(Role.UNIT)
                ? List.of(
                        disputes(viewer),
                        new RailItem("/desk/duties/outside", "duties.rail.outside", 0, Tone.QUIET, 34))
                : List.of();
    }

    private RailItem disputes(Viewer viewer) {
        var open = disputes.count(viewer);
        return new RailItem("/desk/disputes", "duties.rail.disputes", open, open > 0 ? Tone.WARN : Tone.QUIET, 30);
    }
}
