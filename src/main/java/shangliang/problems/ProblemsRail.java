package shangliang.problems;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads to the board of classes, with how many wait for whoever looks. */
@Component
class ProblemsRail implements RailSource {

    private static final String HREF = "/desk/problems";

    private final Board board;

    ProblemsRail(Board board) {
        this.board = board;
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        if (!(viewer instanceof Viewer.Staff staff)) {
            return List.of();
        }
        return switch (staff.post().role()) {
            case CLERK, SUPERVISION -> List.of(item(waiting(viewer, ClassPhase.SUGGESTED, ClassPhase.RETURNED)));
            case UNIT -> List.of(item(waiting(viewer, ClassPhase.REMEDY)));
            case RECHECKER -> List.of(item(waiting(viewer, ClassPhase.VERIFYING)));
            case CHAIR, COMMITTEE -> List.of(item(0));
            default -> List.of();
        };
    }

    private int waiting(Viewer viewer, ClassPhase... phases) {
        var counts = board.counts(viewer);
        int sum = 0;
        for (var phase : phases) {
            sum += counts.getOrDefault(phase, 0);
        }
        return sum;
    }

    private static RailItem item(int count) {
        return new RailItem(HREF, "problems.rail", count, Tone.QUIET, 28);
    }
}
