package shangliang.outcomes.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.thread.Related;
import shangliang.thread.Relation;

/** Shows beside a voice the reports that began with it to those who may read them; to authors, beside an activity too, the way to write one. */
@Component
class ReportsOfMatters implements Related {

    /** By which field a report begins with what. */
    private static final Map<String, String> BEGINNINGS = Map.of("voice", "voices", "activity", "activity");

    private final ReportVoices voices;

    ReportsOfMatters(ReportVoices voices) {
        this.voices = voices;
    }

    @Override
    public List<Relation> of(SourceRef matter, Viewer viewer) {
        var field = BEGINNINGS.get(matter.kind());
        if (field == null || !(viewer instanceof Viewer.Staff staff)) {
            return List.of();
        }
        var relations = new ArrayList<Relation>();
        for (var one : voices.about(matter.id(), ReportSight.of(viewer))) {
            var args = List.of(Label.of(one.text().title()));
            relations.add(new Relation("outcomes.report.related", args, "/desk/reports/" + one.number()));
        }
        if (Reports.AUTHORS.contains(staff.post().role())) {
            var href = "/desk/reports/new?" + field + "=" + matter.id();
            relations.add(new Relation("outcomes.report.related.write", List.of(), href));
        }
        return relations;
    }
}
