package shangliang.studios.hearings;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.studios.acts.StudioActs;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads to the hearings, with how many wait for this desk. */
@Component
class HearingRail implements RailSource {

    private static final int ORDER = 60;

    private final HearingReader reader;
    private final StudioActs acts;

    HearingRail(HearingReader reader, StudioActs acts) {
        this.reader = reader;
        this.acts = acts;
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer.is(Role.CLERK)
                        || viewer.is(Role.CHAIR)
                        || viewer.is(Role.COMMITTEE)
                        || viewer.is(Role.STUDIO_LEAD)
                ? List.of(item(waiting(viewer)))
                : List.of();
    }

    private static RailItem item(int count) {
        return new RailItem(
                "/desk/hearings", "studios.hearings.title", count, count > 0 ? Tone.WARN : Tone.QUIET, ORDER);
    }

    private int waiting(Viewer viewer) {
        if (viewer.is(Role.CLERK)) {
            return (int) reader.undrawn().stream()
                    .filter(round -> !acts.now().isBefore(round.drawAt()))
                    .count();
        }
        var slots = reader.seenBy(viewer);
        return viewer.is(Role.STUDIO_LEAD)
                ? slots.stream().mapToInt(slot -> slot.open().size()).sum()
                : viewer.is(Role.CHAIR)
                        ? (int) slots.stream().filter(this::isToHear).count()
                        : 0;
    }

    private boolean isToHear(Slot slot) {
        return slot.step() == SlotStep.SCHEDULED && !acts.today().isBefore(slot.day());
    }
}
