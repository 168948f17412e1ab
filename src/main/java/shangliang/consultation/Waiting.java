package shangliang.consultation;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.voices.AtTable;
import shangliang.voices.VoiceFact;
import shangliang.voices.VoiceFacts;
import shangliang.voices.VoiceNumber;
import shangliang.voices.Voices;

/** Lets a voice wait for the consultation that began with it, when its person agrees, and go on when that is over. */
@Component
class Waiting {

    /** What can still lead to a result. */
    static final Set<Phase> RUNS = EnumSet.complementOf(
            EnumSet.of(Phase.DEFERRED, Phase.REJECTED, Phase.FED_BACK, Phase.EVALUATED, Phase.CLOSED));

    private static final Set<String> ENDS = Set.of(Move.DEFER.name(), Move.REJECT.name(), Move.FEED_BACK.name());

    private final VoiceRows rows;
    private final VoiceFacts facts;
    private final Voices voices;
    private final Holders holders;

    Waiting(VoiceRows rows, VoiceFacts facts, Voices voices, Holders holders) {
        this.rows = rows;
        this.facts = facts;
        this.voices = voices;
        this.holders = holders;
    }

    void begin(Viewer by, Consultation one, VoiceNumber voice, String consent) {
        if (Party.of(by, one) != Party.HOST) {
            throw new Refused("consultation.refused.post");
        }
        if (!RUNS.contains(one.phase())) {
            throw new Refused("consultation.refused.time");
        }
        var began =
                facts.of(by, rows.of(one.id())).stream().map(VoiceFact::number).anyMatch(voice::equals);
        if (!began) {
            throw new Refused("consultation.refused.voice");
        }
        var table = new AtTable(
                one.id(), one.number().toString(), holders.name(one.topic().host()));
        voices.consult(by, voice, table, consent);
    }

    /** After {@code step} nothing more is to be waited for, when it ended it. */
    void after(Step step) {
        if (ENDS.contains(step.name())) {
            voices.resumeAll(step.after().id());
        }
    }
}
