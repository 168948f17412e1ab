package shangliang.voices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the person lets others know.
 *
 * @param contact id of the encrypted contact, or null when none was left
 * @param hideName whether the unit gets place and facts only
 * @param publish whether the person wishes the matter to be public
 * @param notice version of the privacy notice that the person was shown, or null when none was
 * @param lent whether a proposal or report may be made of it
 */
public record Privacy(
        @Nullable UUID contact,
        boolean hideName,
        boolean publish,
        @Nullable String notice,
        boolean lent) {

    /** As it is when the matter is said. */
    Privacy(@Nullable UUID contact, boolean hideName, boolean publish, @Nullable String notice) {
        this(contact, hideName, publish, notice, false);
    }

    Privacy hidden() {
        return new Privacy(contact, true, publish, notice, lent);
    }

    Privacy lent(boolean agreed) {
        return new Privacy(contact, hideName, publish, notice, agreed);
    }

    Privacy erased() {
        return new Privacy(null, true, false, notice, false);
    }
}
