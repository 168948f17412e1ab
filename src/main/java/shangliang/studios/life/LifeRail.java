package shangliang.studios.life;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.studios.acts.StudioActs;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads to the studios' lives, with how many wait for this desk. */
@Component
class LifeRail implements RailSource {

    private static final List<Role> SEE =
            List.of(Role.MEMBER, Role.STUDIO_LEAD, Role.COMMITTEE, Role.CLERK, Role.CHAIR);

    private final LifeReader reader;
    private final StudioActs acts;

    LifeRail(LifeReader reader, StudioActs acts) {
        this.reader = reader;
        this.acts = acts;
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return SEE.stream().anyMatch(viewer::is) ? List.of(item(waiting(viewer))) : List.of();
    }

    private int waiting(Viewer viewer) {
        return (int) reader.seenBy(viewer).stream()
                .filter(life -> LivesPage.waits(viewer, life, acts.today()))
                .count();
    }

    private static RailItem item(int count) {
        return new RailItem("/desk/studios", "studios.life.title", count, count > 0 ? Tone.WARN : Tone.QUIET, 57);
    }
}
