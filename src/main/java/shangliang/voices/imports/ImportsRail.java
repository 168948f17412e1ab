package shangliang.voices.imports;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads whoever keeps the imports to them. */
@Component
class ImportsRail implements RailSource {

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer.is(Role.ADMIN) || viewer.is(Role.CLERK)
                ? List.of(new RailItem(ImportsController.PATH, "voices.imports.rail", 0, Tone.QUIET, 78))
                : List.of();
    }
}
