package shangliang.council.affiliations;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;

/** Answers which ties people at a table have, in one statement. */
@Component
public class Interests {

    private final AffiliationRows rows;
    private final Clock clock;

    Interests(AffiliationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Whom it is about.
     *
     * @param committee whose members all belong to it, or null
     * @param names of members who are known by name only
     */
    public record Asked(Collection<UUID> members, @Nullable String committee, Collection<String> names) {

        public Asked {
            members = List.copyOf(members);
            names = Set.copyOf(names);
        }

        boolean isNobody() {
            return members.isEmpty() && committee == null && names.isEmpty();
        }
    }

    /** In the order of the members' codes. */
    public List<Interest> of(Asked asked) {
        return asked.isNobody() ? List.of() : rows.of(asked, Zone.day(clock.instant()));
    }

    public List<Interest> of(Collection<UUID> members) {
        return of(new Asked(members, null, Set.of()));
    }
}
