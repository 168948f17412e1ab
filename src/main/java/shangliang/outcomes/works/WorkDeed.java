package shangliang.outcomes.works;

import java.util.List;
import shangliang.base.SourceRef;
import shangliang.outcomes.works.WorkState.Way;

/** What someone does to a work, with what it takes. */
public sealed interface WorkDeed {

    /**
     * Says it in other words; only while it is the author's.
     *
     * @param version of the work that was changed; when it is another by now, someone was faster
     * @param sources what it came from
     */
    record Write(int version, WorkText text, List<SourceRef> sources) implements WorkDeed {
        public Write {
            sources = List.copyOf(sources);
        }
    }

    /** A move of the table that takes nothing more. */
    record Plain(WorkMove move) implements WorkDeed {}

    /** A move of the table that takes a reason or a hint. */
    record Say(WorkMove move, String words) implements WorkDeed {}

    /** Has a speech given at the plenary meeting. */
    record Choose(Way way) implements WorkDeed {}
}
