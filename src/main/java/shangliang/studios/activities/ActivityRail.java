package shangliang.studios.activities;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads to the activities, with how many wait to be confirmed. */
@Component
class ActivityRail implements RailSource {

    private final ActivityReader reader;

    ActivityRail(ActivityReader reader) {
        this.reader = reader;
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        var studio = ActivityReader.studioOf(viewer);
        if (studio != null) {
            return List.of(item(reader.toConfirm(studio)));
        }
        return viewer.is(Role.COMMITTEE) || viewer.is(Role.REGIONAL_GROUP) || viewer.is(Role.MEMBER)
                ? List.of(item(0))
                : List.of();
    }

    private static RailItem item(int count) {
        return new RailItem("/desk/activities", "studios.activities.title", count, Tone.QUIET, 58);
    }
}
