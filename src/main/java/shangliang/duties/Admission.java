package shangliang.duties;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Refused;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;

/** A town's request that a duty be taken into its list, and how it was decided; pure, each stage is only ever added. */
record Admission(UUID id, Asked asked, List<Stage> stages) {

    Admission {
        stages = List.copyOf(stages);
    }

    /**
     * What the town asks for.
     *
     * @param town code of the town's office
     * @param lead organ that leads when the town only supports, else null
     */
    record Asked(
            String town,
            String title,
            DutyKind kind,
            Set<String> topics,
            int workingDays,
            @Nullable String lead,
            String reason) {

        Asked {
            topics = Set.copyOf(topics);
        }
    }

    /** How far it has come, each with who and when; all words are for the town and the supervision office. */
    sealed interface Stage {

        Instant at();

        String by();

        /** The town has asked. */
        record Requested(Instant at, String by) implements Stage {}

        /** All concerned have sat together: what goes along with the duty, in people, money and power. */
        record JointTalk(Instant at, String by, String minutes) implements Stage {}

        /** Before the district, with what the supervision office thinks of it. */
        record CountyReview(Instant at, String by, String opinion) implements Stage {}

        /** Taken into the list: under which clause, from when, by which document. */
        record InForce(Instant at, String by, Terms terms) implements Stage {}

        /** Not taken, and why. */
        record Refused(Instant at, String by, String reason) implements Stage {}
    }

    /** Under which clause a duty is taken in, from which day, and on what document it rests. */
    record Terms(String clause, LocalDate from, String source) {}

    AdmissionStep step() {
        return AdmissionStep.of(stages.getLast());
    }

    SourceRef ref() {
        return new SourceRef("duty-admission", id);
    }

    /** Whether it is the viewer's own town, or the organ that would lead. */
    boolean concerns(Viewer viewer) {
        return viewer.is(Role.UNIT, ScopeRef.organ(asked.town()))
                || asked.lead() != null && viewer.is(Role.UNIT, ScopeRef.organ(asked.lead()));
    }

    /** The next stage, when the table allows it. */
    Admission then(Stage next) {
        if (!step().next().contains(AdmissionStep.of(next))) {
            throw new Refused("duties.admission.closed." + step());
        }
        var all = new ArrayList<>(stages);
        all.add(next);
        return new Admission(id, asked, all);
    }
}
