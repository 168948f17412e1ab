package shangliang.outcomes.proposals;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.thread.Related;
import shangliang.thread.Relation;

/** Shows beside a voice the proposals that began with it; to members also the way to write one. */
@Component
class ProposalsOfVoices implements Related {

    private final ProposalVoices voices;
    private final Terms terms;

    ProposalsOfVoices(ProposalVoices voices, Terms terms) {
        this.voices = voices;
        this.terms = terms;
    }

    @Override
    public List<Relation> of(SourceRef matter, Viewer viewer) {
        if (!matter.kind().equals("voice")) {
            return List.of();
        }
        var relations = new ArrayList<Relation>();
        var base = viewer.isStaff() ? "/desk/proposals/" : "/proposals/";
        for (var one : voices.about(matter.id(), ProposalSight.of(viewer, terms.committee()))) {
            var args = List.of(Label.of(one.paper().title()));
            relations.add(new Relation("outcomes.related.proposal", args, base + one.number()));
        }
        if (viewer.is(Role.MEMBER) || viewer.is(Role.COMMITTEE)) {
            var href = "/desk/proposals/new?voices=" + matter.id();
            relations.add(new Relation("outcomes.related.write", List.of(), href));
        }
        return relations;
    }
}
