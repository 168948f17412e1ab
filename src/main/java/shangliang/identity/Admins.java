package shangliang.identity;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import shangliang.base.Refused;
import shangliang.base.Zone;

/** The administrators' posts: a district never loses its last one by a click. */
record Admins(List<HeldPost> held) {

    void refuseToLose(Predicate<HeldPost> leaving, Instant now) {
        var today = Zone.day(now);
        var current = held.stream()
                .filter(admin -> admin.on(today) == Term.Standing.CURRENT)
                .toList();
        if (!current.isEmpty() && current.stream().allMatch(leaving)) {
            throw new Refused("identity.admin.last");
        }
    }
}
