package shangliang.consultation.joint;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads to the messages from and to partners; nothing waits there. */
@Component
class JointRail implements RailSource {

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer.is(Role.CLERK) || JointActs.isStudio(viewer)
                ? List.of(new RailItem("/desk/partners/messages", "consultation.joint.title", 0, Tone.QUIET, 64))
                : List.of();
    }
}
