package shangliang.outcomes.proposals;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.consultation.ConsultationFacts;
import shangliang.thread.Related;
import shangliang.thread.Relation;

/** Leads members from what was talked over to a proposal that begins with it. */
@Component
class ProposalsOfConsultations implements Related {

    private final ConsultationFacts talks;

    ProposalsOfConsultations(ConsultationFacts talks) {
        this.talks = talks;
    }

    @Override
    public List<Relation> of(SourceRef matter, Viewer viewer) {
        if (!viewer.is(Role.MEMBER) && !viewer.is(Role.COMMITTEE)) {
            return List.of();
        }
        return talks.of(viewer, matter).stream()
                .map(talk -> new Relation(
                        "outcomes.related.write", List.of(), "/desk/proposals/new?consultation=" + talk.number()))
                .toList();
    }
}
