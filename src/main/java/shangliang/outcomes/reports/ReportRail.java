package shangliang.outcomes.reports;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads those who write, edit or sign reports to them. */
@Component
class ReportRail implements RailSource {

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer instanceof Viewer.Staff staff
                        && (Reports.AUTHORS.contains(staff.post().role())
                                || staff.is(Role.CLERK)
                                || staff.is(Role.CHAIR))
                ? List.of(new RailItem("/desk/reports", "outcomes.report.rail", 0, Tone.QUIET, 47))
                : List.of();
    }
}
