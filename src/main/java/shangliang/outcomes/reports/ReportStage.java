package shangliang.outcomes.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How far a report has come, as lists are divided. */
enum ReportStage {
    ALL,
    NEW,
    EDITED,
    SENT,
    HEARD,
    ENDED;

    static ReportStage of(String typed) {
        return Arrays.stream(values())
                .filter(stage -> stage.slug().equals(typed))
                .findFirst()
                .orElse(ALL);
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static ReportStage of(ReportPhase phase) {
        return switch (phase) {
            case DRAFT, SUBMITTED, RETURNED -> NEW;
            case EDITING, HELD, COMBINED -> EDITED;
            case SIGNED_OFF, SENT -> SENT;
            case ADOPTED, NOT_ADOPTED, REMARKED, ANSWERED, FED_BACK -> HEARD;
            case NOT_USED, ARCHIVED, WITHDRAWN -> ENDED;
        };
    }

    /** The phases it holds, or null for all. */
    @Nullable
    List<String> phases() {
        return this == ALL
                ? null
                : Arrays.stream(ReportPhase.values())
                        .filter(phase -> of(phase) == this)
                        .map(Enum::name)
                        .toList();
    }
}
