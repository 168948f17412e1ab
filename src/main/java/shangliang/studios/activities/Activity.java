package shangliang.studios.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import shangliang.base.Refused;
import shangliang.base.SourceRef;
import shangliang.base.Zone;
import shangliang.studios.activities.ActivityState.Stamp;

/** One thing a studio does; decides without clock or database what may follow. */
record Activity(UUID id, String studio, int version, Outline outline, ActivityState state) {

    static final String KIND = "activity";

    SourceRef ref() {
        return new SourceRef(KIND, id);
    }

    ActivityStep step() {
        return switch (state) {
            case ActivityState.Planned planned -> ActivityStep.PLANNED;
            case ActivityState.Held held -> ActivityStep.HELD;
            case ActivityState.Cancelled cancelled -> ActivityStep.CANCELLED;
        };
    }

    LocalDate day() {
        return Zone.day(outline.starts());
    }

    boolean isPlanned() {
        return step() == ActivityStep.PLANNED;
    }

    /** Whether it has begun. */
    boolean hasBegun(Instant now) {
        return !now.isBefore(outline.starts());
    }

    /** Whether anybody can still say that they come. */
    boolean takesNames(Instant now) {
        return isPlanned() && !hasBegun(now);
    }

    Activity move(Instant starts, Instant ends, Instant now) {
        planned();
        if (hasBegun(now)) {
            throw new Refused("studios.activities.refused.begun");
        }
        return new Activity(id, studio, version, outline.at(starts, ends), state);
    }

    Activity cancel(String reason, Stamp stamp) {
        planned();
        return new Activity(id, studio, version, outline, new ActivityState.Cancelled(stamp, reason));
    }

    Activity hold(Turnout turnout, Stamp stamp) {
        planned();
        if (!hasBegun(stamp.at())) {
            throw new Refused("studios.activities.refused.early");
        }
        return new Activity(id, studio, version, outline, new ActivityState.Held(stamp, turnout));
    }

    private void planned() {
        switch (state) {
            case ActivityState.Planned planned -> {}
            case ActivityState.Held held -> throw new Refused("studios.activities.refused.held");
            case ActivityState.Cancelled cancelled -> throw new Refused("studios.activities.refused.cancelled");
        }
    }
}
