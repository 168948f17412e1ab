package shangliang.voices;

import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;
import shangliang.identity.Identities;

/** Takes the result of a call by someone who had no part in the matter. */
@Component
class Rechecking {

    private final Acting acting;
    private final RecheckRows rechecks;
    private final GradeRows grades;
    private final Identities identities;

    Rechecking(Acting acting, RecheckRows rechecks, GradeRows grades, Identities identities) {
        this.acting = acting;
        this.rechecks = rechecks;
        this.grades = grades;
        this.identities = identities;
    }

    void verify(Voice voice, Turn turn, String words) {
        requireIndependent(voice, turn);
        rechecks.found(voice, turn, "TRUE", words);
        grades.confirm(voice.id());
        acting.carryOut(Outcomes.verify(voice, turn), turn);
    }

    void refute(Voice voice, Turn turn, String facts) {
        requireIndependent(voice, turn);
        rechecks.found(voice, turn, "FALSE", facts);
        acting.carryOut(Outcomes.refute(voice, turn, facts), turn);
    }

    /** Neither of the unit that answered nor of the station that first received it, in any post held today. */
    private void requireIndependent(Voice voice, Turn turn) {
        UUID account = turn.stamp().account();
        var unit = voice.handling().unit();
        if (account == null) {
            throw new Refused("voices.refused.party");
        }
        var involved = identities.current(account, Zone.day(turn.now())).stream()
                .anyMatch(post ->
                        post.role() == Role.UNIT && unit != null && post.scope().equals(ScopeRef.organ(unit))
                                || post.scope().equals(voice.origin().receiver()));
        if (involved) {
            throw new Refused("voices.refused.not-independent");
        }
    }
}
