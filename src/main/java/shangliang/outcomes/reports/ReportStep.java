package shangliang.outcomes.reports;

/**
 * A decision about a report, not yet done: what it was and what it becomes.
 *
 * @param name a {@link ReportMove}'s name, or that of a note beside the table
 * @param data what was said or decided; kept with the step and committed to in the ledger
 */
record ReportStep(OpinionReport before, OpinionReport after, String name, Object data) {

    static ReportStep of(ReportMove move, OpinionReport before, OpinionReport after) {
        return new ReportStep(before, after, move.name(), after.state());
    }
}
