package shangliang.voices;

import java.time.Clock;
import java.util.HashMap;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.council.Council;
import shangliang.identity.Identities;

/** Says what a colleague may see at a desk; a re-checker never sees what they had a part in. */
@Component
class DeskSights {

    private static final String INDEPENDENT = """
            %s
              and (unit is null or unit <> all(:sightUnits))
              and receiver_kind || ':' || receiver_code <> all(:sightReceivers)
            """;

    private final Council council;
    private final Identities identities;
    private final Clock clock;

    DeskSights(Council council, Identities identities, Clock clock) {
        this.council = council;
        this.identities = identities;
        this.clock = clock;
    }

    DeskSight of(Viewer viewer) {
        if (!(viewer instanceof Viewer.Staff staff)) {
            throw new NotFound();
        }
        var sight = Sight.of(staff, clock.instant(), council.directory());
        return new DeskSight(staff, staff.is(Role.RECHECKER) ? independent(staff, sight) : sight, clock.instant());
    }

    private Sight independent(Viewer.Staff staff, Sight sight) {
        var posts = identities.current(staff.account(), Zone.day(clock.instant()));
        var params = new HashMap<>(sight.params());
        params.put(
                "sightUnits",
                posts.stream()
                        .filter(post -> post.role() == Role.UNIT)
                        .map(post -> post.scope().code())
                        .toArray(String[]::new));
        params.put(
                "sightReceivers",
                posts.stream()
                        .map(post -> post.scope().kind() + ":" + post.scope().code())
                        .toArray(String[]::new));
        return new Sight(INDEPENDENT.formatted(sight.condition()), params);
    }
}
