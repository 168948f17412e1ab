package shangliang.studios;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Zone;
import shangliang.council.Division;
import shangliang.council.Guide;

/** Leads from a place to the venues and studios there, and from a member to the studios of residence. */
@Component
class StudioGuide implements Guide {

    private final Studios studios;
    private final ResidencyRows residencies;
    private final Clock clock;

    StudioGuide(Studios studios, ResidencyRows residencies, Clock clock) {
        this.studios = studios;
        this.residencies = residencies;
        this.clock = clock;
    }

    @Override
    public List<Sign> at(Division place) {
        var signs = new ArrayList<Sign>();
        for (var venue : studios.book().venues()) {
            if (venue.place().equals(place.code())) {
                signs.add(new Sign("studios.tier." + venue.tier().name(), venue.name(), "/venues#" + venue.code()));
            }
        }
        for (var studio : studios.book().studios()) {
            if (studio.place().equals(place.code())) {
                signs.add(new Sign("studios.kind." + studio.kind().name(), studio.name(), href(studio.code())));
            }
        }
        return signs;
    }

    @Override
    public Map<UUID, List<Sign>> of(Collection<UUID> members) {
        var signs = new HashMap<UUID, List<Sign>>();
        for (var stay : residencies.of(members, Zone.day(clock.instant()))) {
            var sign = new Sign("studios.resident", studios.book().nameOf(stay.studio()), href(stay.studio()));
            signs.computeIfAbsent(stay.member(), id -> new ArrayList<>()).add(sign);
        }
        return signs;
    }

    private static String href(String studio) {
        return "/studios/" + studio;
    }
}
