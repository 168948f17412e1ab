package shangliang.thread;

import java.time.Instant;
import java.util.List;
import shangliang.base.Piece;
import shangliang.base.WorkCalendar;
import shangliang.base.Zone;

/** The signature picture: one matter's life from the first word to the verified outcome. */
public record Picture(List<Knot> knots, WorkCalendar calendar, List<Relation> related) {

    public Picture {
        knots = List.copyOf(knots);
        related = List.copyOf(related);
    }

    /** The same life, with ways to what belongs to it. */
    public Picture beside(List<Relation> others) {
        return new Picture(knots, calendar, others);
    }

    /** Which working day of the running piece today is; the day it began is the first. */
    int runningDay(Piece piece, Instant now) {
        return calendar.between(Zone.day(piece.at()), Zone.day(now)) + 1;
    }
}
