package shangliang.consultation;

import java.util.Locale;

/**
 * What was decided about a consultation, to be written and told.
 *
 * @param name in capitals, as {@link Move} has it or one of the notes beside it
 * @param content what the ledger's leaf commits to
 */
record Step(String name, Consultation before, Consultation after, String content) {

    static Step of(Move move, Consultation before, Consultation after) {
        return new Step(
                move.name(),
                before,
                after,
                Json.write(after.ground()) + after.state().words());
    }

    /** Something that leaves it where it stands. */
    static Step note(String name, Consultation consultation, Object content) {
        return new Step(name, consultation, consultation, Json.write(content));
    }

    boolean isNote() {
        return before.equals(after) && !name.equals("PROPOSE");
    }

    boolean isMove() {
        return before.phase() != after.phase() || name.equals("PROPOSE");
    }

    /** As ledger and messages name it. */
    String slug() {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
