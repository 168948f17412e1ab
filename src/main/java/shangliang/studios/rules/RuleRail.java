package shangliang.studios.rules;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads those who keep rules to them. */
@Component
class RuleRail implements RailSource {

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer.is(Role.COMMITTEE) || viewer.is(Role.CLERK)
                ? List.of(new RailItem("/rules", "studios.rules.title", 0, Tone.QUIET, 64))
                : List.of();
    }
}
