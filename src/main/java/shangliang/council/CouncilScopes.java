package shangliang.council;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.ScopeRef;
import shangliang.base.Zone;
import shangliang.identity.NamedScope;
import shangliang.identity.ScopeSource;

/** Lets a post be for any organ, place or member that exists: organs by kind, then places down the tree, then the roll. */
@Component
class CouncilScopes implements ScopeSource {

    private final CurrentDirectory directory;
    private final Members members;
    private final Clock clock;

    CouncilScopes(CurrentDirectory directory, Members members, Clock clock) {
        this.directory = directory;
        this.members = members;
        this.clock = clock;
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
        return Stream.of(organs, places, roll()).flatMap(some -> some).toList();
    }

    private Stream<NamedScope> roll() {
        return members.byIds(members.currentIds(Zone.day(clock.instant()))).stream()
                .map(member -> new NamedScope(
                        new ScopeRef(Member.SCOPE, member.code()), Label.of(member.name() + " " + member.code())));
    }
}
