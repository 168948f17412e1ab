package shangliang.likeness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import shangliang.base.SourceRef;

/** All features that give words, as one; asked for late, because some of them ask likeness in turn. */
@Component
class Sources {

    private final ObjectProvider<Wordings> wordings;

    Sources(ObjectProvider<Wordings> wordings) {
        this.wordings = wordings;
    }

    List<Wordings> all() {
        return wordings.stream().toList();
    }

    List<Wording> of(Collection<SourceRef> refs) {
        var byKind = refs.stream()
                .collect(Collectors.groupingBy(
                        SourceRef::kind, Collectors.mapping(SourceRef::id, Collectors.<UUID>toList())));
        var found = new ArrayList<Wording>();
        for (var feature : all()) {
            var ids = new LinkedHashSet<>(byKind.getOrDefault(feature.kind(), List.of()));
            if (!ids.isEmpty()) {
                found.addAll(feature.of(ids));
            }
        }
        return found;
    }
}
