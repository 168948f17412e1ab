package shangliang.insight;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import shangliang.base.Changes;

/** Says how far counting has come, so that nobody takes half a picture for the whole. */
@Component
record Progress(Changes changes, MarkRows marks, FactRows facts, Clock clock) {

    private static final int SOME = 100;

    /**
     * How far it is.
     *
     * @param built whether everything was counted at least once
     * @param waiting voices that are to be counted anew, no more than a hundred
     * @param at when it was looked at
     */
    record Fresh(boolean built, int waiting, Instant at) {}

    Fresh now() {
        return new Fresh(facts.built(), Math.min(SOME, marks.waiting(SOME) + changes.waiting(SOME)), clock.instant());
    }
}
