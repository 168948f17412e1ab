package shangliang.studios;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.ScopeRef;
import shangliang.identity.NamedScope;
import shangliang.identity.ScopeSource;

/** Lets a post be for any studio that is open. */
@Component
class StudioScopes implements ScopeSource {

    private final Studios studios;

    StudioScopes(Studios studios) {
        this.studios = studios;
    }

    @Override
    public List<NamedScope> scopes() {
        return studios.book().studios().stream()
                .map(studio -> new NamedScope(ScopeRef.studio(studio.code()), studio.name()))
                .toList();
    }
}
