package shangliang.consultation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A part of the lists, as it stands in its address: consultations of some phases. */
enum Part {
    CHOOSE(EnumSet.of(Phase.PROPOSED, Phase.SCREENED, Phase.DEFERRED)),
    COMING(EnumSet.of(Phase.PLANNED, Phase.SURVEYING, Phase.INVITING, Phase.READY)),
    TALKS(EnumSet.of(Phase.IN_SESSION, Phase.RECORDED, Phase.RESULT_DRAFT, Phase.RESULT_CHECKED)),
    RESULTS(EnumSet.of(
            Phase.DELIVERED,
            Phase.ADOPTED,
            Phase.PARTLY,
            Phase.DECLINED,
            Phase.TASKS_OPEN,
            Phase.FED_BACK,
            Phase.EVALUATED,
            Phase.RECHECK)),
    ENDED(EnumSet.of(Phase.CLOSED)),
    REJECTED(EnumSet.of(Phase.REJECTED));

    /** What everyone may see. */
    static final List<Part> OPEN = List.of(COMING, TALKS, RESULTS, ENDED);

    private final Set<Phase> phases;

    Part(Set<Phase> phases) {
        this.phases = phases;
    }

    Set<Phase> phases() {
        return phases;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Part of(String typed, Part otherwise) {
        return Arrays.stream(values())
                .filter(part -> part.slug().equals(typed))
                .findFirst()
                .orElse(otherwise);
    }

    /** How many consultations of these phases there are. */
    int count(Map<Phase, Integer> counts) {
        return phases.stream().mapToInt(phase -> counts.getOrDefault(phase, 0)).sum();
    }
}
