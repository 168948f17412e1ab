package shangliang.outcomes.works;

import java.util.List;
import java.util.stream.Collectors;

/** Asks which kind of work is begun, before its form is drawn; what it came from is carried along. */
record KindsPage(List<Origin> origins) {

    String href(WorkKind kind) {
        var from = origins.stream().map(origin -> "&from=" + origin.ref()).collect(Collectors.joining());
        return "/desk/works/new?kind=" + kind.slug() + from;
    }
}
