package shangliang.consultation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shangliang.base.Cursor;
import shangliang.base.NotFound;
import shangliang.base.Slice;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.council.partners.Partners;
import shangliang.studios.Studios;

/** Reads consultations for lists and pages, as much of them as the viewer may see. */
@Component
class Library {

    private static final int PAGE = 20;

    private final ListRows lists;
    private final ConsultationRows rows;
    private final Council council;
    private final Studios studios;
    private final Partners partners;

    Library(ListRows lists, ConsultationRows rows, Council council, Studios studios, Partners partners) {
        this.lists = lists;
        this.rows = rows;
        this.council = council;
        this.studios = studios;
        this.partners = partners;
    }

    Listing list(Viewer viewer, Part part, List<Part> parts, @Nullable Cursor after) {
        var sight = Sight.of(viewer);
        var lines = Slice.of(
                lists.page(sight, part.phases(), after, PAGE),
                PAGE,
                one -> new Cursor(one.state().stamp().at(), one.id()));
        return new Listing(viewer, part, parts, lines, lists.counts(sight), names());
    }

    Consultation get(Viewer viewer, ConsultationNumber number) {
        return rows.find(number, Sight.of(viewer)).orElseThrow(NotFound::new);
    }

    /** How many of a part wait for the viewer. */
    int waiting(Viewer viewer, Part part) {
        return part.count(lists.counts(Sight.of(viewer)));
    }

    ConsultationNames names() {
        return new ConsultationNames(council.directory(), studios.book(), partners.book(), partners.today());
    }
}
