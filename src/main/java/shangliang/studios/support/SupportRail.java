package shangliang.studios.support;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads to the requests for support, with how many wait for this desk. */
@Component
class SupportRail implements RailSource {

    private final SupportReader reader;

    SupportRail(SupportReader reader) {
        this.reader = reader;
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return Stream.of(Role.STUDIO_LEAD, Role.REGIONAL_GROUP, Role.UNIT).anyMatch(viewer::is)
                ? List.of(item(reader.waiting(viewer)))
                : List.of();
    }

    private static RailItem item(int count) {
        return new RailItem("/desk/support", "studios.support.title", count, count > 0 ? Tone.WARN : Tone.QUIET, 59);
    }
}
