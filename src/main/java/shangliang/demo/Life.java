package shangliang.demo;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.voices.Receipt;
import shangliang.voices.VoiceKind;
import shangliang.voices.VoiceNumber;

/** A voice on its way: its story, its number, and what has already been thrown the dice for. */
record Life(Story story, Instant begun, Receipt receipt, Set<Once> thrown) {

    /** What may happen once in a life, or not at all. */
    enum Once {
        LEAVE,
        ASK,
        TURN_DOWN,
        REFER,
        OBJECT,
        LINK,
        TAKE_BACK,
        RETURN,
        SPEAK,
        EXTEND,
        CONVENE,
        ESCALATE,
        REPLACE,
        GRADE,
        GRADE_AGAIN,
        REGRADE,
        REOPEN,
        REINSTATE,
        ADD,
        PUBLISH,
        PUBLISH_ANSWER,
        RECALL
    }

    static Life of(Story story, Instant begun, Receipt receipt) {
        return new Life(story, begun, receipt, EnumSet.noneOf(Once.class));
    }

    /** Throws the dice for it, the first time only. */
    boolean once(Once what, double share) {
        return thrown.add(what) && story.chance().of(share);
    }

    /** What was thrown for is over, so that it may happen again. */
    void again(Once what) {
        thrown.remove(what);
    }

    Chance chance() {
        return story.chance();
    }

    UUID id() {
        return receipt.voice();
    }

    VoiceNumber number() {
        return receipt.number();
    }

    SourceRef ref() {
        return new SourceRef("voice", id());
    }

    /** Whether one colleague alone has it in hand. */
    boolean isGuidance() {
        return story.said().kind() == VoiceKind.GUIDANCE;
    }

    Viewer person() {
        return new Viewer.KeyHolder(ref());
    }
}
