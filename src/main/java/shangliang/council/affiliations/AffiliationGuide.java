package shangliang.council.affiliations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.council.Division;
import shangliang.council.Guide;

/** Shows on the list of members what each heads or works for. */
@Component
class AffiliationGuide implements Guide {

    private final Interests interests;

    AffiliationGuide(Interests interests) {
        this.interests = interests;
    }

    @Override
    public List<Sign> at(Division place) {
        return List.of();
    }

    @Override
    public Map<UUID, List<Sign>> of(Collection<UUID> members) {
        var signs = new HashMap<UUID, List<Sign>>();
        for (var interest : interests.of(members)) {
            var name = Label.of(interest.organisation() + " " + interest.role());
            signs.computeIfAbsent(interest.member(), id -> new ArrayList<>())
                    .add(new Sign("council.affiliations.sign", name, interest.href()));
        }
        return signs;
    }
}
