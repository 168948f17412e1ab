package shangliang.studios.offers;

import java.time.LocalDate;
import java.util.UUID;
import shangliang.base.SourceRef;

/**
 * What a member's firm offers others or needs from them, for members alone; it ends by itself.
 *
 * @param interest what the member has to do with it: said by whoever says anything here
 */
record FirmOffer(UUID id, UUID member, Kind kind, String words, String interest, LocalDate day) {

    /** Days that it stands there. */
    static final int STANDS = 90;

    /** Which way it goes. */
    enum Kind {
        OFFER,
        NEED
    }

    SourceRef ref() {
        return new SourceRef("offer", id);
    }

    LocalDate last() {
        return day.plusDays(STANDS - 1);
    }
}
