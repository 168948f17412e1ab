package shangliang.voices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Trade;
import shangliang.base.Viewer;

/**
 * What another module may know of a voice: where and when it was said, where it stands, and its title when the viewer
 * may read it.
 *
 * @param title the person's own for those who may see the voice, else the published one, else null
 * @param unit code of the unit that has, or had, it, or null
 * @param canWait whether its person can be asked to wait for a consultation: somebody works on it, and the viewer sees it
 * @param seen whether the viewer sees it in full, and not only what is published
 * @param erased the person had it removed; it still counts
 */
public record VoiceFact(
        UUID id,
        VoiceNumber number,
        @Nullable String title,
        Spot spot,
        Instant at,
        @Nullable String unit,
        PublicState state,
        boolean canWait,
        boolean seen,
        boolean published,
        boolean erased) {

    /** Where it lies, what it is about, and the trade of the firm that said it. */
    public record Spot(
            String place, @Nullable String topic, @Nullable Trade trade) {}

    /** Where {@code viewer}, for whom it was read, finds it: at the desk, as it is published, or nowhere. */
    public @Nullable String href(Viewer viewer) {
        if (seen && hasDesk(viewer)) {
            return "/desk/voices/" + number;
        }
        return published ? "/v/" + number : null;
    }

    /** Members see what was lent to them, but have no desk for voices. */
    static boolean hasDesk(Viewer viewer) {
        return viewer.isStaff() && !viewer.is(Role.MEMBER);
    }

    public SourceRef ref() {
        return new SourceRef(Voice.KIND, id);
    }

    /** Whether nobody can be asked about it any more. */
    public boolean isGone() {
        return erased || state == PublicState.WITHDRAWN;
    }
}
