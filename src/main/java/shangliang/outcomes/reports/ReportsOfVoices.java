package shangliang.outcomes.reports;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.thread.Related;
import shangliang.thread.Relation;

/** Shows beside a voice the reports that began with it to those who may read them; to authors also the way to write one. */
@Component
class ReportsOfVoices implements Related {

    private final ReportVoices voices;

    ReportsOfVoices(ReportVoices voices) {
        this.voices = voices;
    }

    @Override
    public List<Relation> of(SourceRef matter, Viewer viewer) {
        if (!matter.kind().equals("voice") || !(viewer instanceof Viewer.Staff staff)) {
            return List.of();
        }
        var relations = new ArrayList<Relation>();
        for (var one : voices.about(matter.id(), ReportSight.of(viewer))) {
            var args = List.of(Label.of(one.text().title()));
            relations.add(new Relation("outcomes.report.related", args, "/desk/reports/" + one.number()));
        }
        if (Reports.AUTHORS.contains(staff.post().role())) {
            relations.add(new Relation(
                    "outcomes.report.related.write", List.of(), "/desk/reports/new?voices=" + matter.id()));
        }
        return relations;
    }
}
