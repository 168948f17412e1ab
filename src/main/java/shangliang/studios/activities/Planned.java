package shangliang.studios.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Zone;

/**
 * What a studio has planned, as others who plan may know it.
 *
 * @param venue code of a venue, or null when it is elsewhere
 * @param place code of the division it is in
 */
public record Planned(
        UUID id, String studio, String title, @Nullable String venue, String place, Hours hours) {

    /** From when to when. */
    public record Hours(Instant starts, Instant ends) {

        boolean meets(Hours other) {
            return starts.isBefore(other.ends) && other.starts.isBefore(ends);
        }
    }

    static Planned of(Activity activity) {
        var outline = activity.outline();
        return new Planned(
                activity.id(),
                activity.studio(),
                outline.title(),
                outline.venue(),
                outline.place(),
                new Hours(outline.starts(), outline.ends()));
    }

    public LocalDate day() {
        return Zone.day(hours.starts());
    }

    /** Whether the two are on at the same time in the same room, or by the same studio. */
    public boolean clashes(Planned other) {
        return isBeside(other) && (studio.equals(other.studio) || venue != null && Objects.equals(venue, other.venue));
    }

    /** Whether the two are on at the same time. */
    public boolean isBeside(Planned other) {
        return !id.equals(other.id) && hours.meets(other.hours);
    }

    public String href() {
        return "/activities/" + id;
    }
}
