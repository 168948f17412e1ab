package shangliang.problems;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The name of a class's state, as it stands in the database and in the transition table. */
enum ClassPhase {
    SUGGESTED,
    CONFIRMED,
    REMEDY,
    VERIFYING,
    CLOSED,
    RETURNED,
    DORMANT,
    DISMISSED,
    MERGED;

    static ClassPhase of(ClassState state) {
        return switch (state) {
            case ClassState.Suggested suggested -> SUGGESTED;
            case ClassState.Confirmed confirmed -> CONFIRMED;
            case ClassState.InRemedy remedy -> REMEDY;
            case ClassState.Verifying verifying -> VERIFYING;
            case ClassState.Closed closed -> CLOSED;
            case ClassState.Returned returned -> RETURNED;
            case ClassState.Dormant dormant -> DORMANT;
            case ClassState.Dismissed dismissed -> DISMISSED;
            case ClassState.Merged merged -> MERGED;
        };
    }

    ClassState state(Stamp stamp, String words, @Nullable UUID into) {
        return switch (this) {
            case SUGGESTED -> new ClassState.Suggested(stamp, words);
            case CONFIRMED -> new ClassState.Confirmed(stamp, words);
            case REMEDY -> new ClassState.InRemedy(stamp, words);
            case VERIFYING -> new ClassState.Verifying(stamp, words);
            case CLOSED -> new ClassState.Closed(stamp, words);
            case RETURNED -> new ClassState.Returned(stamp, words);
            case DORMANT -> new ClassState.Dormant(stamp, words);
            case DISMISSED -> new ClassState.Dismissed(stamp, words);
            case MERGED -> new ClassState.Merged(stamp, words, java.util.Objects.requireNonNull(into));
        };
    }

    /** Whether everyone may know of it: a named person has said that it is a class. */
    boolean isPublic() {
        return this != SUGGESTED && this != DISMISSED && this != MERGED;
    }

    /** Whether voices may come into it, or leave it, without anything else happening. */
    boolean isOpen() {
        return this != CLOSED && this != DISMISSED && this != MERGED;
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
