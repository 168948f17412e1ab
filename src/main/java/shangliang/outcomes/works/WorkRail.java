package shangliang.outcomes.works;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads those who hand works in, or look at them, to what waits for them. */
@Component
class WorkRail implements RailSource {

    static final Set<Role> READERS = EnumSet.of(Role.MEMBER, Role.STUDIO_LEAD, Role.COMMITTEE, Role.CLERK);

    private final WorkLists lists;

    WorkRail(WorkLists lists) {
        this.lists = lists;
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer instanceof Viewer.Staff staff
                        && READERS.contains(staff.post().role())
                ? List.of(new RailItem("/desk/works", "outcomes.work.rail", waiting(viewer), Tone.QUIET, 48))
                : List.of();
    }

    private int waiting(Viewer viewer) {
        return lists.count(WorkSight.desk(viewer), WorkStage.WAITING.phases(viewer));
    }
}
