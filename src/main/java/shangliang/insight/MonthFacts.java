package shangliang.insight;

import java.time.LocalDate;

/**
 * What was promised, done and not done in one month.
 *
 * @param owed promised for this month, its day past, and not answered
 * @param running promised for this month, and its day not past yet
 * @param done answers that say done, partly done or mediated
 * @param notDone answers that say not possible now, or planned
 * @param confirmed what the people themselves called solved
 * @param held what was looked at again and truly done, and {@code notHeld} what was not
 */
record MonthFacts(
        LocalDate first,
        int heard,
        Promises promises,
        int done,
        int notDone,
        int explained,
        int confirmed,
        int held,
        int notHeld) {

    /** What became of the answers promised for a month. */
    record Promises(int kept, int late, int owed, int running) {

        int made() {
            return kept + late + owed + running;
        }

        /** How many of those that were due came in time. */
        Share share() {
            return new Share(kept, kept + late + owed);
        }
    }

    /** As an address names it. */
    String month() {
        return first.toString().substring(0, 7);
    }
}
