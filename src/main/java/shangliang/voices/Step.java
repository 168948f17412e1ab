package shangliang.voices;

/**
 * A decision about a voice, not yet done: what it was and what it becomes.
 *
 * @param name what was done, for the ledger and the thread: a {@link Move}'s name, or that of a note beside the table
 * @param data what was said or decided; kept with the step and committed to in the ledger
 */
record Step(Voice before, Voice after, String name, Object data) {

    static Step of(Move move, Voice before, Voice after) {
        return new Step(before, after, move.name(), after.state());
    }

    /** Whether it leaves without an answer, so that whoever went along must stand for themselves. */
    boolean leavesOthersAlone() {
        return before.phase() != after.phase()
                && switch (after.phase()) {
                    case WITHDRAWN, NOT_ACCEPTED, REFERRED_OUT -> true;
                    default -> false;
                };
    }

    static Step note(String name, Voice before, Voice after, Object data) {
        return new Step(before, after, name, data);
    }
}
