package shangliang.studios.activities;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shangliang.base.Zone;
import shangliang.web.Ui;

/**
 * What is to be done, when and where.
 *
 * @param series code of a series, or a district's own words for one; may be empty
 * @param venue code of a venue, or null when it is elsewhere
 * @param room where exactly, in words
 * @param place code of the division it is in
 * @param seats how many can come, or null when there is room for all
 * @param partner code of the partner outside the district that comes along, or null; the studio invites
 */
public record Outline(
        ActivityKind kind,
        String series,
        String title,
        String about,
        @Nullable String venue,
        String room,
        String place,
        Instant starts,
        Instant ends,
        @Nullable Integer seats,
        @Nullable String partner) {

    /** What a studio does without a partner. */
    public Outline(
            ActivityKind kind,
            String series,
            String title,
            String about,
            @Nullable String venue,
            String room,
            String place,
            Instant starts,
            Instant ends,
            @Nullable Integer seats) {
        this(kind, series, title, about, venue, room, place, starts, ends, seats, null);
    }

    public Outline together(@Nullable String with) {
        return new Outline(kind, series, title, about, venue, room, place, starts, ends, seats, with);
    }

    /** When it ends, with the day only when that is another one. */
    String until(Ui ui) {
        var end = ends.atZone(Zone.DISTRICT);
        return end.toLocalDate().equals(Zone.day(starts)) ? end.toLocalTime().toString() : ui.time(ends);
    }

    Outline at(Instant newStart, Instant newEnd) {
        return new Outline(kind, series, title, about, venue, room, place, newStart, newEnd, seats, partner);
    }
}
