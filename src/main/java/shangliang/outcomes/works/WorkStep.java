package shangliang.outcomes.works;

/**
 * A decision about a work, not yet done: what it was and what it becomes.
 *
 * @param name a {@link WorkMove}'s name, or that of a note beside the table
 * @param data what was said or decided; kept with the step and committed to in the ledger
 */
record WorkStep(Work before, Work after, String name, Object data) {}
