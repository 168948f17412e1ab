package shangliang.problems;

import java.util.List;
import shangliang.thread.Picture;
import shangliang.voices.VoiceFact;

/**
 * A class as everyone may see it: published voices only.
 *
 * @param voices those that were published, the newest first
 */
record OpenClassPage(ClassLine line, List<VoiceFact> voices, Verdict verdict, Picture thread, Holding holding) {

    /** Who has it, and the names of things. */
    record Holding(shangliang.base.@org.jspecify.annotations.Nullable Label holder, ClassNames names) {}

    ProblemClass problem() {
        return line.problem();
    }

    ClassNames names() {
        return holding.names();
    }

    /** Whether the words of the present state are more than cause and remedy say already. */
    boolean saysWhy() {
        return switch (problem().phase()) {
            case CLOSED, RETURNED, DORMANT -> true;
            default -> false;
        };
    }

    /** How many voices are not public. */
    int hidden() {
        return line.extent().size() - voices.size();
    }
}
