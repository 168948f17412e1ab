package shangliang.voices;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Piece.Audience;
import shangliang.base.Role;
import shangliang.base.Zone;
import shangliang.thread.Knot;
import shangliang.thread.Threads;

/** Draws what surrounds a voice, as much of it as the post may see: a unit sees what everyone sees. */
@Component
class DeskArounds {

    private final Tellers tellers;
    private final Threads threads;
    private final DeskAsideRows aside;
    private final DeskHistory history;

    DeskArounds(Tellers tellers, Threads threads, DeskAsideRows aside, DeskHistory history) {
        this.tellers = tellers;
        this.threads = threads;
        this.aside = aside;
        this.history = history;
    }

    DeskAround of(DeskSight eyes, Voice voice) {
        var holder = tellers.telling().holder(voice);
        var picture = threads.picture(
                        voice.ref(),
                        audience(eyes.role()),
                        promises(voice),
                        !voice.phase().isEnd())
                .beside(threads.related(voice.ref(), eyes.by()));
        return new DeskAround(
                holder,
                picture,
                aside.beside(voice, eyes.sight()),
                aside.twins(voice, eyes.sight()),
                history.of(eyes, voice));
    }

    static Audience audience(Role role) {
        return switch (role) {
            case STATION, STUDIO_LEAD, CLERK, SUPERVISION, COMMITTEE, REGIONAL_GROUP -> Audience.STAFF;
            case RECHECKER -> Audience.PARTIES;
            default -> Audience.PUBLIC;
        };
    }

    private static List<Knot.Promise> promises(Voice voice) {
        var answer = voice.handling().answer();
        var waits = switch (voice.phase()) {
            case ASSIGNED, RETURN_REQUESTED, RULING, IN_PROGRESS, JOINT_REVIEW, ESCALATED, IN_CONSULTATION, REWORK ->
                true;
            default -> false;
        };
        return waits && answer != null
                ? List.of(new Knot.Promise(
                        "voices.desk.promise.answer",
                        List.of(),
                        Zone.day(answer.due().minusMillis(1))))
                : List.of();
    }
}
