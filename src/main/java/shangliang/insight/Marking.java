package shangliang.insight;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shangliang.base.CalendarLoaded;
import shangliang.base.Piece;

/**
 * Marks a voice whenever a piece is added to its life, in the same transaction: so nothing that was done is missed, and
 * nothing that was undone is counted.
 */
@Component
class Marking {

    private final MarkRows marks;
    private final Insight insight;

    Marking(MarkRows marks, Insight insight) {
        this.marks = marks;
        this.insight = insight;
    }

    @EventListener
    void mark(Piece piece) {
        if (piece.matter().kind().equals("voice")) {
            marks.add(piece.matter().id());
        }
    }

    /** Waits are counted in working days, so all of them may have changed. */
    @EventListener
    void outdate(CalendarLoaded loaded) {
        insight.outdate();
    }
}
