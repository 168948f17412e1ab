package shangliang.council;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import shangliang.base.Label;

/** Asks every guide there is. */
@Component
class Guides {

    private final ObjectProvider<Guide> guides;
    private final ObjectProvider<AreaSource> areas;

    Guides(ObjectProvider<Guide> guides, ObjectProvider<AreaSource> areas) {
        this.guides = guides;
        this.areas = areas;
    }

    List<Label> areas(List<Division> path) {
        return areas.stream().flatMap(source -> source.areas(path).stream()).toList();
    }

    List<Guide.Sign> at(Division place) {
        return guides.stream().flatMap(guide -> guide.at(place).stream()).toList();
    }

    Map<UUID, List<Guide.Sign>> of(Collection<UUID> members) {
        var all = new HashMap<UUID, List<Guide.Sign>>();
        guides.forEach(guide -> guide.of(members)
                .forEach((member, signs) ->
                        all.computeIfAbsent(member, id -> new ArrayList<>()).addAll(signs)));
        return all;
    }
}
