package shangliang.supervision.campaigns;

import java.util.Optional;
import org.springframework.stereotype.Component;
import shangliang.base.Label;
import shangliang.base.NotFound;
import shangliang.base.Role;
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
        var directory = council.directory();
        if (viewer.is(Role.CLERK)) {
            return directory.organs(Organ.Kind.OFFICE).stream().map(Organ::code).findFirst();
        }
        return viewer instanceof Viewer.Staff staff && viewer.is(Role.COMMITTEE)
                ? directory
                        .organ(staff.post().scope().code())
                        .filter(organ -> organ.kind() == Organ.Kind.COMMITTEE)
                        .map(Organ::code)
                : Optional.empty();
    }

    String of(Viewer viewer) {
        return find(viewer).orElseThrow(NotFound::new);
    }

    Label name(String owner) {
        return council.directory().nameOf(owner);
    }
}
