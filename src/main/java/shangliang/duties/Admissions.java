package shangliang.duties;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.Viewer;

/** Reads requests for new duties: a town its own, a lead those that name it, those who watch all of them. */
@Component
class Admissions {

    private final AdmissionRows rows;
    private final Clauses clauses;
    private final DutyActs acts;

    Admissions(AdmissionRows rows, Clauses clauses, DutyActs acts) {
        this.rows = rows;
        this.clauses = clauses;
        this.acts = acts;
    }

    List<Admission> latest(Viewer viewer) {
        var unit = unitOf(viewer);
        return watches(viewer) ? rows.latest(null) : unit == null ? List.of() : rows.latest(unit);
    }

    int open(Viewer viewer) {
        var unit = unitOf(viewer);
        return watches(viewer) ? rows.open(null) : unit == null ? 0 : rows.open(unit);
    }

    Admission get(Viewer viewer, UUID id) {
        return rows.find(id)
                .filter(admission -> watches(viewer) || admission.concerns(viewer))
                .orElseThrow(NotFound::new);
    }

    /** The town's office the viewer works for; null for everyone else. */
    @Nullable
    String townOf(Viewer viewer) {
        var unit = unitOf(viewer);
        return clauses.units().isTown(unit) ? unit : null;
    }

    /** Clauses of the list that binds the town today, so that the new one gets a number of its own. */
    List<String> clausesOf(String town) {
        return clauses.listOf(town, acts.today()).stream()
                .flatMap(list -> list.items().stream())
                .map(DutyItem::clause)
                .toList();
    }

    private static boolean watches(Viewer viewer) {
        return viewer.is(Role.SUPERVISION) || viewer.is(Role.CLERK) || viewer.is(Role.CHAIR);
    }

    private static @Nullable String unitOf(Viewer viewer) {
        return viewer instanceof Viewer.Staff staff && staff.post().role() == Role.UNIT
                ? staff.post().scope().code()
                : null;
    }
}
