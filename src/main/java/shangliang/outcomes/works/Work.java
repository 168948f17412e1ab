package shangliang.outcomes.works;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Deadline;
import shangliang.base.SourceRef;

/**
 * A work as it is now; how it came here is in its steps.
 *
 * @param begun when it was first written down
 * @param committee code of the committee that looks at it beside the clerks, or null
 * @param step the clock of the present step, or null
 */
record Work(
        UUID id,
        int version,
        WorkNumber number,
        Instant begun,
        WorkText text,
        WorkAuthor author,
        @Nullable String committee,
        @Nullable Deadline step,
        WorkState state) {

    static final String KIND = "work";

    SourceRef ref() {
        return new SourceRef(KIND, id);
    }

    WorkKind kind() {
        return text.kind();
    }

    WorkPhase phase() {
        return WorkPhase.of(state);
    }

    /** The same in other words. */
    Work says(WorkText now) {
        return new Work(id, version, number, begun, now, author, committee, step, state);
    }

    Work with(@Nullable String other) {
        return new Work(id, version, number, begun, text, author, other, step, state);
    }

    /** In the next state, with the clock that runs there. */
    Work to(WorkState next, @Nullable Deadline until) {
        return new Work(id, version, number, begun, text, author, committee, until, next);
    }
}
