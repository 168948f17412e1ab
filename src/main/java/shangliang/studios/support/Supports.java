package shangliang.studios.support;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import shangliang.base.Ids;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.Stale;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.Organ;
import shangliang.studios.Studio;
import shangliang.studios.Studios;
import shangliang.studios.acts.StudioActs;
import shangliang.studios.support.SupportState.Stamp;

/** The one door by which a studio asks for support, and its group and the body asked answer. */
@Service
@Transactional
public class Supports {

    private final SupportRows rows;
    private final Bodies bodies;
    private final StudioActs acts;
    private final SupportChecks checks;
    private final SupportTelling telling;

    Supports(SupportRows rows, Bodies bodies, StudioActs acts, SupportChecks checks, SupportTelling telling) {
        this.rows = rows;
        this.bodies = bodies;
        this.acts = acts;
        this.checks = checks;
        this.telling = telling;
    }

    /** Who asks and whom it passes. */
    @Component
    record Bodies(Council council, Studios studios) {

        /** The open studio that this post leads. */
        Studio of(Viewer by) {
            return SupportSight.bodyOf(by, Role.STUDIO_LEAD, "studio")
                    .flatMap(code -> studios.book().studio(code))
                    .filter(Studio::current)
                    .orElseThrow(NotFound::new);
        }
    }

    /** One request of a kind at a time; the same form sent twice is one request. */
    public UUID ask(Viewer by, Asking asking) {
        var studio = bodies.of(by);
        checks.check(asking);
        var group = bodies.council().directory().groupOf(studio.place()).map(Organ::code);
        var stamp = Stamp.of(by, acts.now());
        var state = group.isPresent()
                ? new SupportState.WithGroup(stamp, checks.groupClock())
                : new SupportState.WithUnit(stamp, checks.unitClock(), "");
        var request = new SupportRequest(
                Ids.next(acts.now()), 0, studio.code(), group.orElse(null), group.isEmpty(), asking, state);
        return rows.add(request) ? told(by, request) : already(request);
    }

    private UUID told(Viewer by, SupportRequest request) {
        telling.asked(by, request);
        return request.id();
    }

    private UUID already(SupportRequest request) {
        return rows.open(request.studio(), request.asking().kind())
                .filter(open -> open.asking().equals(request.asking()))
                .map(SupportRequest::id)
                .orElseThrow(() -> new Invalid("kind", "studios.support.already"));
    }

    /** What people do about it, as the table allows it to them. */
    public void act(Viewer by, UUID id, Answer answer) {
        var request = rows.lock(id)
                .filter(found -> SupportSight.may(by, answer.move(), found))
                .orElseThrow(NotFound::new);
        answer.move().check(request.step());
        checks.check(answer);
        var after = request.does(answer, Stamp.of(by, acts.now()), checks.unitClock());
        if (!rows.move(after)) {
            throw new Stale("studios.support.refused.stale");
        }
        telling.moved(by, answer.move(), request, after);
    }

    /** Tells, once, those whose answer is late and those who wait for it; says how many. */
    public int tick() {
        var late = rows.late(acts.now());
        for (var request : late) {
            rows.tellLate(request.id());
            telling.late(request);
        }
        return late.size();
    }
}
