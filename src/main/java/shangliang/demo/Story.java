package shangliang.demo;

import org.jspecify.annotations.Nullable;
import shangliang.voices.Channel;
import shangliang.voices.Contact;

/**
 * What will become of a voice, as far as its person and the matter decide it.
 *
 * @param studio code of the studio it is said to, or null for the station
 * @param aside set when it is not for the district
 * @param quarrel set when units will dispute it
 * @param group set when others say the same
 * @param publish whether the person wishes it to be public
 */
record Story(
        Said said,
        Spot spot,
        Slots slots,
        Fate fate,
        Contact contact,
        Channel channel,
        @Nullable String studio,
        boolean publish,
        @Nullable Aside aside,
        @Nullable Quarrel quarrel,
        @Nullable Group group,
        Chance chance) {

    /** The turn it takes. */
    enum Fate {
        PLAIN,
        DECLINED,
        REFERRED,
        WITHDRAWN,
        DISPUTED,
        ESCALATED,
        CONVENED,
        LEADING,
        ALONG
    }

    boolean is(Fate one) {
        return fate == one;
    }
}
