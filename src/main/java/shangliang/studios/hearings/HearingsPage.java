package shangliang.studios.hearings;

import java.util.List;
import shangliang.base.Label;
import shangliang.studios.StudioBook;

/** The months that were drawn, and how far the running cycle has come. */
record HearingsPage(List<Round> rounds, List<Slot> slots, Cycle cycle, StudioBook book) {

    List<Slot> of(Round round) {
        return slots.stream().filter(slot -> slot.month().equals(round.month())).toList();
    }

    int all() {
        return book.reporting().size();
    }

    int had() {
        return Math.max(0, all() - cycle.left().size());
    }

    Label name(String studio) {
        return book.nameOf(studio);
    }
}
