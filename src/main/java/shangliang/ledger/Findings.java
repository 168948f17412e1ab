package shangliang.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a verification read and what it found wrong; of each kind the first few are told, the rest counted. */
final class Findings {

    private static final int TOLD = 10;

    long leaves;
    long checkpoints;
    long waiting;
    long matching;
    long erased;

    private final List<Finding> problems = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void problem(String key, Object... args) {
        if (counts.merge(key, 1, Integer::sum) <= TOLD) {
            problems.add(new Finding(key, List.of(args)));
        }
    }

    List<Finding> problems() {
        return List.copyOf(problems);
    }

    int count() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean isWell() {
        return problems.isEmpty();
    }
}
