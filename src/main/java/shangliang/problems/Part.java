package shangliang.problems;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A part of the board, as it stands in its address: classes of some phases. */
enum Part {
    HOT(EnumSet.of(ClassPhase.SUGGESTED)),
    WORK(EnumSet.of(ClassPhase.CONFIRMED, ClassPhase.REMEDY, ClassPhase.VERIFYING, ClassPhase.RETURNED)),
    DORMANT(EnumSet.of(ClassPhase.DORMANT)),
    SOLVED(EnumSet.of(ClassPhase.CLOSED)),
    DISMISSED(EnumSet.of(ClassPhase.DISMISSED, ClassPhase.MERGED));

    private final Set<ClassPhase> phases;

    Part(Set<ClassPhase> phases) {
        this.phases = phases;
    }

    Set<ClassPhase> phases() {
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

    /** How many classes of these phases there are. */
    int count(Map<ClassPhase, Integer> counts) {
        return phases.stream().mapToInt(phase -> counts.getOrDefault(phase, 0)).sum();
    }
}
