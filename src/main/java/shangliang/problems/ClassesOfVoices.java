package shangliang.problems;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.Role;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.thread.Related;
import shangliang.thread.Relation;

/** Shows beside a voice the class it is of; to the office also the way to say that it is one with others. */
@Component
class ClassesOfVoices implements Related {

    private final ClassRows rows;

    ClassesOfVoices(ClassRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Relation> of(SourceRef matter, Viewer viewer) {
        if (!matter.kind().equals("voice")) {
            return List.of();
        }
        var staff = viewer.is(Role.CLERK) || viewer.is(Role.SUPERVISION);
        var known = rows.of(matter.id(), staff ? ClassSight.of(viewer) : ClassSight.of(Viewer.ANYONE));
        return known.map(problem -> List.of(to(problem, staff)))
                .orElseGet(() -> staff ? List.of(start(matter)) : List.of());
    }

    private static Relation to(ProblemClass problem, boolean staff) {
        return new Relation(
                "problems.related.class",
                List.of(Label.of(problem.title())),
                (staff ? "/desk/problems/" : "/problems/") + problem.number());
    }

    private static Relation start(SourceRef matter) {
        return new Relation("problems.related.start", List.of(), "/desk/problems/new?id=" + matter.id());
    }
}
