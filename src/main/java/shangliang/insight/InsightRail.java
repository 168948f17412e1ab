package shangliang.insight;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads those who answer for the district to its picture. */
@Component
class InsightRail implements RailSource {

    private static final Set<Role> WHO = Set.of(Role.CLERK, Role.COMMITTEE, Role.SUPERVISION, Role.CHAIR);
    private static final int LAST = 40;

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return WHO.stream().anyMatch(viewer::is)
                ? List.of(new RailItem(CockpitController.PATH, "insight.title", 0, Tone.QUIET, LAST))
                : List.of();
    }
}
