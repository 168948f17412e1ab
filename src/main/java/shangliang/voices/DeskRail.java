package shangliang.voices;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads every post to what waits for it, with how much; all counts come in one statement. */
@Component
class DeskRail implements RailSource {

    private final DeskSights sights;
    private final DeskRows rows;

    DeskRail(DeskSights sights, DeskRows rows) {
        this.sights = sights;
        this.rows = rows;
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        if (viewer.is(Role.ADMIN)) {
            return List.of(new RailItem(DeskAdminController.HOME, "voices.desk.admin.title", 0, Tone.QUIET, 1));
        }
        var queues = DeskQueue.of(viewer);
        if (queues.isEmpty()) {
            return List.of();
        }
        var counted = queues.stream().filter(DeskQueue::counted).toList();
        var counts = rows.counts(counted, sights.of(viewer));
        return queues.stream().map(queue -> item(queue, counts)).toList();
    }

    private static RailItem item(DeskQueue queue, Map<DeskQueue, Integer> counts) {
        return new RailItem(
                queue.path(), queue.key(), counts.getOrDefault(queue, 0), queue.tone(), 1 + queue.ordinal());
    }
}
