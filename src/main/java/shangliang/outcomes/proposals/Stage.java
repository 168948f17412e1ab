package shangliang.outcomes.proposals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a proposal has come, as lists are divided. */
enum Stage {
    ALL,
    WRITTEN,
    READ,
    HANDLED,
    ANSWERED,
    ENDED;

    static Stage of(String typed) {
        return Arrays.stream(values())
                .filter(stage -> stage.slug().equals(typed))
                .findFirst()
                .orElse(ALL);
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(Phase phase) {
        return switch (phase) {
            case DRAFT, COSIGNING, SUPPLEMENT, CONVERSION_OFFER -> WRITTEN;
            case SUBMITTED, FIRST_READING, OBJECTION, FILED, MERGED -> READ;
            case ROUTED, ROUTE_DISPUTE, HANDLING, EXTENSION_ASKED, EXTENDED, REPLY_DRAFT, SECOND_HANDLING -> HANDLED;
            case REPLIED, EVALUATED, JOINT_REVIEW, TRACKING -> ANSWERED;
            case CONVERTED, NOT_FILED, COMPLETED, ARCHIVED, WITHDRAWN -> ENDED;
        };
    }

    /** The phases it holds, or null for all. */
    @Nullable
    List<String> phases() {
        return this == ALL
                ? null
                : Arrays.stream(Phase.values())
                        .filter(phase -> of(phase) == this)
                        .map(Enum::name)
                        .toList();
    }
}
