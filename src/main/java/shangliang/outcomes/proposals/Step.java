package shangliang.outcomes.proposals;

/**
 * A decision about a proposal, not yet done: what it was and what it becomes.
 *
 * @param name a {@link Move}'s name, or that of a note beside the table
 * @param data what was said or decided; kept with the step and committed to in the ledger
 */
record Step(Proposal before, Proposal after, String name, Object data) {

    static Step of(Move move, Proposal before, Proposal after) {
        return new Step(before, after, move.name(), after.state());
    }
}
