package shangliang.problems;

import java.util.Arrays;
import java.util.Optional;

/** What whoever looked again found out about one voice. */
public enum Finding {
    TRUE,
    FALSE,
    UNREACHABLE;

    static Optional<Finding> of(String typed) {
        return Arrays.stream(values())
                .filter(finding -> finding.name().equals(typed))
                .findFirst();
    }
}
