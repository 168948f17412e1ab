package shangliang.insight;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import shangliang.base.Label;

/** Where it hurts: what was heard, by town and by area of life, in the district's own order of both. */
record Hurts(List<Place> towns, List<Place> areas, Map<String, Integer> cells) {

    /** Shades from nothing to the most. */
    private static final int SHADES = 5;

    /** A row or a column; one without a code is for what lies nowhere yet. */
    record Place(String code, Label name) {}

    Hurts {
        towns = List.copyOf(towns);
        areas = List.copyOf(areas);
        cells = Map.copyOf(cells);
    }

    static Hurts of(List<Sum> heard, List<Place> towns, List<Place> areas) {
        var cells = new HashMap<String, Integer>();
        heard.forEach(sum -> cells.merge(key(sum.fact().town(), sum.fact().area()), sum.n(), Integer::sum));
        return new Hurts(towns, areas, cells);
    }

    private static String key(String town, String area) {
        return town + "\n" + area;
    }

    int at(Place town, Place area) {
        return cells.getOrDefault(key(town.code(), area.code()), 0);
    }

    int in(Place town) {
        return areas.stream().mapToInt(area -> at(town, area)).sum();
    }

    int about(Place area) {
        return towns.stream().mapToInt(town -> at(town, area)).sum();
    }

    int all() {
        return areas.stream().mapToInt(this::about).sum();
    }

    /** How dark a cell is; by its root, so that few is still told from none. */
    int shade(int n) {
        var most = cells.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return n == 0 ? 0 : Math.max(1, (int) Math.round(SHADES * Math.sqrt((double) n / most)));
    }
}
