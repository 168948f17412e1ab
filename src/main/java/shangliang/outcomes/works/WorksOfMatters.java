package shangliang.outcomes.works;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.thread.Related;
import shangliang.thread.Relation;

/** Shows beside a voice, consultation, activity or class the works that came from it; to authors also the way to begin one. */
@Component
class WorksOfMatters implements Related {

    private final WorkSources sources;

    WorksOfMatters(WorkSources sources) {
        this.sources = sources;
    }

    @Override
    public List<Relation> of(SourceRef matter, Viewer viewer) {
        if (OriginKind.of(matter.kind()).isEmpty()) {
            return List.of();
        }
        var relations = new ArrayList<Relation>();
        for (var work : sources.about(matter, WorkSight.of(viewer))) {
            var args = List.of(Label.of(work.text().title()));
            relations.add(new Relation("outcomes.work.related." + work.kind(), args, href(work)));
        }
        if (viewer instanceof Viewer.Staff staff
                && Works.AUTHORS.contains(staff.post().role())) {
            relations.add(new Relation("outcomes.work.begin", List.of(), "/desk/works/new?from=" + matter));
        }
        return relations;
    }

    /** What everyone may read has one address for all. */
    private static String href(Work work) {
        return (work.phase() == WorkPhase.PUBLISHED ? "/library/" : "/desk/works/") + work.number();
    }
}
