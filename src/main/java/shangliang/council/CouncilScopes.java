package shangliang.council;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.ScopeRef;
import shangliang.identity.NamedScope;
import shangliang.identity.ScopeSource;

/** Lets a post be for any organ or place that exists: organs by kind, then places down the tree. */
@Component
class CouncilScopes implements ScopeSource {

    private final CurrentDirectory directory;

    CouncilScopes(CurrentDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<NamedScope> scopes() {
        var known = directory.get();
        var organs = Stream.of(Organ.Kind.values())
                .flatMap(kind -> known.organs(kind).stream())
                .map(organ -> new NamedScope(organ.scope(), organ.name()));
        var places = known.root().stream()
                .flatMap(root -> known.placesUnder(root.code()).stream())
                .map(place -> new NamedScope(ScopeRef.place(place.code()), place.name()));
        return Stream.concat(organs, places).toList();
    }
}
