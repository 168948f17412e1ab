package shangliang.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Label;

/** Whose work something is, with the reason: either a unit and its clause, or what a person has to decide and between whom. */
public sealed interface Route {

    /** One unit owns it. */
    record Routed(String unit, String clause, Label title, int workingDays, Because because) implements Route {}

    /** A person decides; {@code candidates} are those whose lists speak of it, with their clauses. */
    record NeedsHuman(Reason reason, List<Candidate> candidates) implements Route {
        public NeedsHuman {
            candidates = List.copyOf(candidates);
        }
    }

    /** Why the lists alone do not answer. */
    enum Reason {
        NO_TOPIC,
        NO_PLACE,
        NONE_OWNS,
        SEVERAL_OWN,
        TAKEN_BACK_UNKNOWN
    }

    /**
     * Someone whose list speaks of the topic.
     *
     * @param unit organ code, or {@code TOWN} when the place does not say which town
     * @param lead the lead named by the item, for SUPPORTING and TAKEN_BACK
     */
    record Candidate(
            String unit,
            String clause,
            Label title,
            int workingDays,
            DutyKind kind,
            @Nullable String lead) {}

    /** What an answer rests on. */
    sealed interface Because {

        /** A clause of a version of a list. */
        record ByClause(String list, int version, String clause) implements Because {}

        /** A precedent, by the number of its ruling. */
        record ByPrecedent(String number) implements Because {}
    }
}
