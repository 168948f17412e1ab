package shangliang.problems;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about a class, to be written and told.
 *
 * @param name in capitals, as {@link ClassMove} has it or one of the notes beside it
 * @param content what the ledger's leaf commits to
 * @param voices whose threads hear of it beside the class's own
 */
record Step(String name, ProblemClass before, ProblemClass after, String content, List<UUID> voices) {

    Step {
        voices = List.copyOf(voices);
    }

    static Step of(ClassMove move, ProblemClass before, ProblemClass after) {
        return new Step(move.name(), before, after, after.state().words(), List.of());
    }

    /** Something that leaves the class where it stands. */
    static Step note(String name, ProblemClass problem, String content) {
        return new Step(name, problem, problem, content, List.of());
    }

    Step telling(List<UUID> some) {
        return new Step(name, before, after, content, some);
    }

    /** The one voice that the content is about, or null. */
    @Nullable
    UUID voice() {
        return voices.size() == 1 ? voices.getFirst() : null;
    }

    boolean isMove() {
        return before.phase() != after.phase();
    }
}
