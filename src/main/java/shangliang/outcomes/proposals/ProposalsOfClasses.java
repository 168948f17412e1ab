package shangliang.outcomes.proposals;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.problems.Classes;
import shangliang.thread.Related;
import shangliang.thread.Relation;

/** Leads a committee from a class of problems to a proposal that begins with its voices. */
@Component
class ProposalsOfClasses implements Related {

    private final Classes classes;

    ProposalsOfClasses(Classes classes) {
        this.classes = classes;
    }

    @Override
    public List<Relation> of(SourceRef matter, Viewer viewer) {
        if (!matter.kind().equals(Classes.KIND) || !viewer.is(Role.COMMITTEE)) {
            return List.of();
        }
        var voices = classes.voices(matter.id()).stream().map(UUID::toString).collect(Collectors.joining(","));
        return List.of(new Relation("outcomes.related.write", List.of(), "/desk/proposals/new?voices=" + voices));
    }
}
