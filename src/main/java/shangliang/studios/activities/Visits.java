package shangliang.studios.activities;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;

/** Answers which activity somebody is at, for those who note on the spot what is said there. */
@Component
public class Visits {

    private final ActivityRows rows;

    Visits(ActivityRows rows) {
        this.rows = rows;
    }

    /**
     * An activity as others name it.
     *
     * @param note what its organiser says came of it; empty until then
     */
    public record Visit(SourceRef ref, String studio, Outline outline, String note) {}

    /** The activity of the viewer's own studio, unless it was called off. */
    public Optional<Visit> of(Viewer viewer, UUID id) {
        return rows.find(id)
                .filter(activity -> activity.step() != ActivityStep.CANCELLED)
                .filter(activity -> viewer.is(Role.STUDIO_LEAD, ScopeRef.studio(activity.studio())))
                .map(Visits::visit);
    }

    /** One that was not called off, for whoever writes about it. */
    public Optional<Visit> standing(UUID id) {
        return rows.find(id)
                .filter(activity -> activity.step() != ActivityStep.CANCELLED)
                .map(Visits::visit);
    }

    /** Whatever became of it. */
    public Optional<Visit> find(UUID id) {
        return rows.find(id).map(Visits::visit);
    }

    /** Whether it is a service that this studio held, and so stands on its page. */
    public boolean isServiceOf(String studio, UUID id) {
        return rows.find(id)
                .filter(activity -> activity.studio().equals(studio))
                .filter(activity -> activity.outline().kind() == ActivityKind.SERVICE)
                .filter(activity -> activity.step() == ActivityStep.HELD)
                .isPresent();
    }

    private static Visit visit(Activity activity) {
        var note = activity.state() instanceof ActivityState.Held held
                ? held.turnout().note()
                : "";
        return new Visit(activity.ref(), activity.studio(), activity.outline(), note);
    }
}
