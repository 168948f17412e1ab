package shangliang.insight;

import shangliang.base.Label;

/**
 * What a unit has in hand, and how its answers spread; units stand in the order of the district's list, never by this.
 *
 * @param code empty for what no unit has yet
 * @param town whether it is the office of a town
 * @param kept promised for the period and answered in time, {@code late} those answered late
 */
record UnitLine(String code, Label name, boolean town, int now, int overdue, Waits waits, int kept, int late) {

    boolean isEmpty() {
        return now == 0 && kept == 0 && late == 0 && waits.count() == 0;
    }
}
