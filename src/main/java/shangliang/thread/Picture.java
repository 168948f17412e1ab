package shangliang.thread;

import java.time.Instant;
import java.util.List;
import shangliang.base.Piece;
import shangliang.base.WorkCalendar;
import shangliang.base.Zone;

/** The signature picture: one matter's life from the first word to the verified outcome. */
public record Picture(List<Knot> knots, WorkCalendar calendar) {

    public Picture {
        knots = List.copyOf(knots);
    }

    /** Which working day of the running piece today is; the day it began is the first. */
    int runningDay(Piece piece, Instant now) {
        return calendar.between(Zone.day(piece.at()), Zone.day(now)) + 1;
    }
}
