package shangliang.consultation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.thread.Related;
import shangliang.thread.Relation;

/** Shows beside a voice the consultations that began with it; to staff also the way to propose one. */
@Component
class ConsultationsOfVoices implements Related {

    private final VoiceRows rows;

    ConsultationsOfVoices(VoiceRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Relation> of(SourceRef matter, Viewer viewer) {
        if (!matter.kind().equals("voice")) {
            return List.of();
        }
        var relations = new ArrayList<Relation>();
        var base = viewer.isStaff() ? "/desk/consultations/" : "/consultations/";
        for (var one : rows.about(matter.id(), Sight.of(viewer))) {
            var args = List.of(Label.of(one.topic().question()));
            relations.add(new Relation("consultation.related.session", args, base + one.number()));
        }
        if (relations.isEmpty() && mayPropose(viewer)) {
            var href = "/desk/consultations/new?voice=" + matter.id();
            relations.add(new Relation("consultation.related.propose", List.of(), href));
        }
        return relations;
    }

    private static boolean mayPropose(Viewer viewer) {
        return viewer.is(Role.CLERK) || viewer.is(Role.COMMITTEE) || viewer.is(Role.STUDIO_LEAD);
    }
}
