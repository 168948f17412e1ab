package shangliang.consultation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import shangliang.base.Invalid;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.consultation.papers.Inspection;
import shangliang.consultation.papers.PaperRows;
import shangliang.consultation.papers.Sheaf;
import shangliang.voices.VoiceNumber;

/** What happens from the day on, for the one door of this module. */
@Component
class Talks {

    private final Conducting conducting;
    private final Session session;
    private final Resulting resulting;
    private final ConsultationRows rows;
    private final Waiting waiting;
    private final PaperRows papers;

    Talks(
            Conducting conducting,
            Session session,
            Resulting resulting,
            ConsultationRows rows,
            Waiting waiting,
            PaperRows papers) {
        this.conducting = conducting;
        this.session = session;
        this.resulting = resulting;
        this.rows = rows;
        this.waiting = waiting;
        this.papers = papers;
    }

    void letWait(Viewer by, At at, VoiceNumber voice, String consent) {
        waiting.begin(by, conducting.lock(by, at), voice, consent);
    }

    /** By whoever leads it, as long as it is not over. */
    Step addPaper(Consultation held, Turn turn, String title, Sheaf sheaf) {
        if (Party.of(turn.by(), held) != Party.HOST) {
            throw new Refused("consultation.refused.post");
        }
        if (!Waiting.RUNS.contains(held.phase())) {
            throw new Refused("consultation.refused.time");
        }
        if (!papers.add(held.id(), title, sheaf, turn.now(), turn.stamp().name())) {
            throw new Invalid(Inspection.FIELD, "consultation.paper.bad.same");
        }
        return Step.note("PAPER", held, Map.of("title", title, "sha256", sheaf.hash()));
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
