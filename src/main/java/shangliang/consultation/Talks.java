package shangliang.consultation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.voices.VoiceNumber;

/** What happens from the day on, for the one door of this module. */
@Component
class Talks {

    private final Conducting conducting;
    private final Session session;
    private final Resulting resulting;
    private final ConsultationRows rows;
    private final Waiting waiting;

    Talks(Conducting conducting, Session session, Resulting resulting, ConsultationRows rows, Waiting waiting) {
        this.conducting = conducting;
        this.session = session;
        this.resulting = resulting;
        this.rows = rows;
        this.waiting = waiting;
    }

    void letWait(Viewer by, At at, VoiceNumber voice, String consent) {
        waiting.begin(by, conducting.lock(by, at), voice, consent);
    }

    Session session() {
        return session;
    }

    Resulting resulting() {
        return resulting;
    }

    Map<String, String> passes(Viewer by, At at) {
        var passes = new LinkedHashMap<String, String>();
        conducting.act(by, at, (held, turn) -> {
            if (Party.of(by, held) != Party.HOST) {
                throw new Refused("consultation.refused.post");
            }
            passes.putAll(resulting.passes(held));
            return Step.note("PASSES", held, passes.size());
        });
        return passes;
    }

    /** Whoever holds a pass of somebody who took part checks the draft. */
    void check(ConsultationNumber number, String pass, Checking typed) {
        conducting.act(Viewer.ANYONE, At.any(number), (draft, turn) -> {
            var code = resulting.holder(draft, pass);
            return resulting.check(draft, turn, new Checking(code, typed.agrees(), typed.words()));
        });
    }

    void judge(ConsultationNumber number, String pass, Judgement judgement) {
        conducting.act(
                Viewer.ANYONE,
                At.any(number),
                (told, turn) -> resulting.judge(told, resulting.holder(told, pass), judgement));
    }

    /** Those that ended a quarter of a year ago are looked at again. */
    int tick() {
        var ended = rows.ended(conducting.turn(Viewer.CLOCK).now());
        ended.forEach(one -> conducting.act(Viewer.CLOCK, At.any(one.number()), Following::lookAgain));
        return ended.size();
    }
}
