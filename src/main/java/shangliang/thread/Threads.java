package shangliang.thread;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import shangliang.base.Calendars;
import shangliang.base.Piece;
import shangliang.base.Piece.Audience;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.base.WorkCalendar;
import shangliang.base.Zone;

/** Keeps every piece of every matter, and draws one matter's life as a picture. */
@Component
public class Threads {

    private final PieceRows rows;
    private final Calendars calendars;
    private final List<Related> related;

    Threads(PieceRows rows, Calendars calendars, List<Related> related) {
        this.rows = rows;
        this.calendars = calendars;
        this.related = related;
    }

    /** Runs in the transaction of whoever publishes: no act without its piece. */
    @EventListener
    void keep(Piece piece) {
        rows.add(piece);
    }

    /**
     * The life of {@code matter} as {@code audience} may see it.
     *
     * @param promises what is still to come, in order, drawn after the last piece
     * @param running whether the last piece still lasts
     */
    public Picture picture(SourceRef matter, Audience audience, List<Knot.Promise> promises, boolean running) {
        var pieces = rows.of(matter).stream()
                .filter(piece -> piece.audience().compareTo(audience) <= 0)
                .toList();
        var knots = new ArrayList<Knot>();
        for (int i = 0; i < pieces.size(); i++) {
            var last = i == pieces.size() - 1;
            knots.add(last && running ? new Knot.Now(pieces.get(i)) : done(pieces, i));
        }
        knots.addAll(promises);
        return new Picture(knots, calendars.current(), List.of());
    }

    /** What other modules have that belongs to {@code matter}. */
    public List<Relation> related(SourceRef matter, Viewer viewer) {
        return related.stream()
                .flatMap(source -> source.of(matter, viewer).stream())
                .toList();
    }

    private Knot.Done done(List<Piece> pieces, int i) {
        var piece = pieces.get(i);
        return i + 1 == pieces.size() || piece.holder() == null
                ? new Knot.Done(piece, null)
                : new Knot.Done(piece, worked(calendars.current(), piece, pieces.get(i + 1)));
    }

    private static int worked(WorkCalendar calendar, Piece from, Piece to) {
        return calendar.between(Zone.day(from.at()), Zone.day(to.at()));
    }
}
