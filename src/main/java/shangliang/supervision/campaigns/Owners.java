package shangliang.supervision.campaigns;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.Organ;

/** Knows for which body somebody runs campaigns: a committee for itself, a clerk for the office. */
@Component
class Owners {

    private final Council council;

    Owners(Council council) {
        this.council = council;
    }

    Optional<String> find(Viewer viewer) {
        return council.directory().bodyOf(viewer).map(Organ::code);
    }

    String of(Viewer viewer) {
        return find(viewer).orElseThrow(NotFound::new);
    }

    Label name(String owner) {
        return council.directory().nameOf(owner);
    }
}
