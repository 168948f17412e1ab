package shangliang.consultation;

import java.util.List;
import org.springframework.stereotype.Component;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Leads to the consultations, with how many proposals wait for whoever looks. */
@Component
class ConsultationRail implements RailSource {

    private static final int ORDER = 58;

    private final Library library;

    ConsultationRail(Library library) {
        this.library = library;
    }

    static boolean mayPropose(Viewer viewer) {
        return viewer instanceof Viewer.Staff staff
                && switch (staff.post().role()) {
                    case CLERK, COMMITTEE, STUDIO_LEAD, STATION, MEMBER, UNIT -> true;
                    case REGIONAL_GROUP, SUPERVISION, CHAIR, RECHECKER, ADMIN -> false;
                };
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        if (!(viewer instanceof Viewer.Staff staff) || staff.post().role() == Role.ADMIN) {
            return List.of();
        }
        var count = switch (staff.post().role()) {
            case CLERK, COMMITTEE, STUDIO_LEAD, CHAIR -> library.waiting(viewer, Part.CHOOSE);
            default -> 0;
        };
        return List.of(new RailItem("/desk/consultations", "consultation.rail", count, Tone.QUIET, ORDER));
    }
}
