package shangliang.duties;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** How far a dispute has come; the table says what may follow what. */
public enum DisputeStep {
    RAISED,
    EVIDENCE,
    RULED,
    WITHDRAWN;

    private static final Map<DisputeStep, Set<DisputeStep>> NEXT = new EnumMap<>(Map.of(
            RAISED, EnumSet.of(EVIDENCE, RULED, WITHDRAWN),
            EVIDENCE, EnumSet.of(EVIDENCE, RULED, WITHDRAWN),
            RULED, EnumSet.noneOf(DisputeStep.class),
            WITHDRAWN, EnumSet.noneOf(DisputeStep.class)));

    public Set<DisputeStep> next() {
        return Set.copyOf(NEXT.getOrDefault(this, Set.of()));
    }

    /** Whether the supervision office still has to decide. */
    public boolean open() {
        return !next().isEmpty();
    }
}
