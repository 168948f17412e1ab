package shangliang.engine.topics.hot;

import java.util.HashMap;
import java.util.List;

/** How alike the texts of each group are to each other, over all pairs. */
final class Cohesion {

    private final List<List<Integer>> groups;
    private final double[] sums;

    Cohesion(List<List<Integer>> groups, List<Link> links) {
        this.groups = groups;
        sums = new double[groups.size()];
        var groupOf = new HashMap<Integer, Integer>();
        for (int i = 0; i < groups.size(); i++) {
            for (var text : groups.get(i)) {
                groupOf.put(text, i);
            }
        }
        for (var link : links) {
            var group = groupOf.get(link.one());
            if (group != null && group.equals(groupOf.get(link.other()))) {
                sums[group] += link.likeness();
            }
        }
    }

    double of(int group) {
        var size = groups.get(group).size();
        return size == 1 ? 1 : sums[group] / (size * (size - 1) / 2.0);
    }
}
