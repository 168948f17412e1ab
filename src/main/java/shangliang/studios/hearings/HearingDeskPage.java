package shangliang.studios.hearings;

import java.util.List;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.studios.StudioBook;
import shangliang.web.Form;

/**
 * The desk's view of hearings: draws that wait for numbers, and each hearing with what is to be done about it.
 *
 * @param numbers how many numbers the source publishes, as they are to be typed
 */
record HearingDeskPage(
        Viewer viewer, List<Round> undrawn, List<Slot> slots, StudioBook book, String numbers, Form form) {

    boolean mayDraw() {
        return viewer.is(Role.CLERK);
    }

    boolean isDue(Round round, java.time.Instant now) {
        return !now.isBefore(round.drawAt());
    }

    Label name(Slot slot) {
        return book.nameOf(slot.studio());
    }

    /** The form of a draw that failed is shown again with that month only. */
    Form form(Round round) {
        return form.has("month", round.month().toString()) ? form : Form.EMPTY;
    }
}
