package shangliang.voices;

import java.time.Instant;
import org.springframework.stereotype.Component;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.identity.Identities;

/** Holds whoever looks again to the rule that they had no part in the matter, in any post held today. */
@Component
class Independence {

    private final Identities identities;

    Independence(Identities identities) {
        this.identities = identities;
    }

    /** Neither of the unit that answered nor of the station that first received it. */
    void require(Viewer by, Voice voice, Instant now) {
        if (!(by instanceof Viewer.Staff staff)) {
            throw new Refused("voices.refused.party");
        }
        var unit = voice.handling().unit();
        var involved = identities.current(staff.account(), Zone.day(now)).stream()
                .anyMatch(post ->
                        post.role() == Role.UNIT && unit != null && post.scope().equals(ScopeRef.organ(unit))
                                || post.scope().equals(voice.origin().receiver()));
        if (involved) {
            throw new Refused("voices.refused.not-independent");
        }
    }
}
