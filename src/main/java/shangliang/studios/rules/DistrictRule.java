package shangliang.studios.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Invalid;
import shangliang.base.Refused;
import shangliang.base.SourceRef;

/**
 * A rule that the district made for itself, in all its versions; what held on a day can always be read.
 *
 * @param keeper code of the organ that keeps it
 * @param ended last day and why, or null while it holds
 * @param versions the first one first, each beginning later than the one before
 */
record DistrictRule(UUID id, String keeper, @Nullable End ended, List<RuleVersion> versions) {

    static final String KIND = "rule";

    /** The last day on which it holds, and why it ends. */
    record End(LocalDate day, String why) {}

    /** Where it stands on a day. */
    enum Standing {
        HOLDS,
        TO_COME,
        OVER
    }

    DistrictRule {
        versions = List.copyOf(versions);
    }

    SourceRef ref() {
        return new SourceRef(KIND, id);
    }

    RuleVersion latest() {
        return versions.getLast();
    }

    /** The version that holds on that day; none before the first or after the end. */
    Optional<RuleVersion> on(LocalDate day) {
        return ended != null && day.isAfter(ended.day())
                ? Optional.empty()
                : versions.stream()
                        .filter(version -> !day.isBefore(version.begins()))
                        .reduce((earlier, later) -> later);
    }

    Standing standing(LocalDate today) {
        if (on(today).isPresent()) {
            return Standing.HOLDS;
        }
        return ended == null ? Standing.TO_COME : Standing.OVER;
    }

    /** The last day of a version, or null while none is known. */
    @Nullable
    LocalDate lastDay(RuleVersion version) {
        return version.number() < latest().number()
                ? versions.get(version.number()).begins().minusDays(1)
                : ended == null ? null : ended.day();
    }

    /** The next version; it begins after the one before has. */
    RuleVersion amend(RuleVersion to) {
        requireRunning();
        to.check();
        if (!to.begins().isAfter(latest().begins())) {
            throw new Invalid("begins", "studios.rules.begins.later", latest().begins());
        }
        return to.numbered(latest().number() + 1);
    }

    DistrictRule end(LocalDate day, String why) {
        requireRunning();
        if (day.isBefore(latest().begins())) {
            throw new Invalid("day", "studios.rules.begins.later", latest().begins());
        }
        return new DistrictRule(id, keeper, new End(day, why), versions);
    }

    private void requireRunning() {
        if (ended != null) {
            throw new Refused("studios.rules.refused.over");
        }
    }
}
