package shangliang.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.base.Zone;
import shangliang.thread.Knot;

/** What a consultation still has before it. */
final class ToCome {

    private ToCome() {}

    static List<Knot.Promise> of(Consultation consultation) {
        var promises = new ArrayList<Knot.Promise>();
        var ground = consultation.ground();
        var until = ground.until();
        if (until != null) {
            promises.add(promise(
                    "consultation.tocome." + consultation.phase(),
                    Zone.day(until.due().minusMillis(1))));
        }
        var meeting = ground.meeting();
        if (meeting != null && Part.COMING.phases().contains(consultation.phase())) {
            promises.add(promise("consultation.tocome.meeting", meeting.day()));
            promises.add(promise("consultation.tocome.result", null));
            promises.add(promise("consultation.tocome.decision", null));
        }
        return promises;
    }

    private static Knot.Promise promise(String key, @Nullable LocalDate day) {
        return new Knot.Promise(key, List.of(), day);
    }
}
