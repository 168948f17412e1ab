package shangliang.outcomes.works;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import shangliang.consultation.ConsultationFacts;
import shangliang.problems.Classes;

/** What a work can have come from. */
enum OriginKind {
    VOICE("voice"),
    CONSULTATION(ConsultationFacts.KIND),
    CLASS(Classes.KIND),
    ACTIVITY("activity");

    private final String kind;

    OriginKind(String kind) {
        this.kind = kind;
    }

    /** Those that have a number that people can type. */
    static List<OriginKind> numbered() {
        return List.of(VOICE, CONSULTATION, CLASS);
    }

    /** By the kind of a reference. */
    static Optional<OriginKind> of(String kind) {
        return Arrays.stream(values()).filter(one -> one.kind.equals(kind)).findFirst();
    }

    String kind() {
        return kind;
    }
}
