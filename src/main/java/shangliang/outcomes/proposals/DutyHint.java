package shangliang.outcomes.proposals;

import shangliang.base.Label;

/**
 * Whose work a proposal is about.
 *
 * @param unit code of the unit
 * @param clause number of the clause of its list, and {@code title} what it says
 * @param voices that lead there, of those the proposal began with
 */
record DutyHint(String unit, String clause, Label title, int voices) {

    DutyHint times(int voices) {
        return new DutyHint(unit, clause, title, voices);
    }
}
