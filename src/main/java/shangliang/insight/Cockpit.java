package shangliang.insight;

import java.util.List;
import shangliang.problems.Classes;

/** All that the cockpit shows of one period, and of this moment. */
record Cockpit(
        Period period,
        Headline headline,
        Standing standing,
        Flow flow,
        Course course,
        Hurts hurts,
        List<UnitLine> units,
        List<Satisfaction.Line> satisfaction,
        List<Classes.Heap> classes,
        Progress.Fresh fresh) {

    Cockpit {
        units = List.copyOf(units);
        satisfaction = List.copyOf(satisfaction);
        classes = List.copyOf(classes);
    }

    /** Those of the district, or those of its towns. */
    List<UnitLine> units(boolean ofTowns) {
        return units.stream().filter(unit -> unit.town() == ofTowns).toList();
    }

    Share satisfied() {
        return Satisfaction.all(satisfaction);
    }

    /** The longest time that nine of ten answers took, in working days: the scale of the spreads. */
    int longest() {
        return Math.max(
                10,
                units.stream()
                        .filter(unit -> unit.waits().isEnough())
                        .mapToInt(unit -> unit.waits().within(90))
                        .max()
                        .orElse(0));
    }
}
