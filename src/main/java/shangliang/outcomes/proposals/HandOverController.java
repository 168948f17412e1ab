package shangliang.outcomes.proposals;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.SUPERVISION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Cursor;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.web.Access;

/** Puts together what the hand-over meeting looks at: all that is filed and has no unit yet, to read there or to print. */
@Controller
class HandOverController {

    private static final List<String> FILED = List.of(Phase.FILED.name());

    private final ProposalRows rows;
    private final Council council;
    private final Terms terms;
    private final DutyHints hints;

    HandOverController(ProposalRows rows, Council council, Terms terms, DutyHints hints) {
        this.rows = rows;
        this.council = council;
        this.terms = terms;
        this.hints = hints;
    }

    /** What lies on the table, the newest first, with whose work it is by the duty lists. */
    record HandOverPage(List<Proposal> proposals, Map<UUID, List<DutyHint>> hints, ProposalNames names) {

        List<DutyHint> hints(Proposal proposal) {
            return hints.getOrDefault(proposal.id(), List.of());
        }
    }

    @GetMapping("/desk/proposals/hand-over")
    @Access({COMMITTEE, SUPERVISION, CLERK})
    ModelAndView show(Viewer viewer) {
        var sight = ProposalSight.of(viewer, terms.committee());
        var all = new ArrayList<Proposal>();
        @Nullable Cursor after = null;
        do {
            var page = rows.page(sight, FILED, after);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        var page = new HandOverPage(all, hints.of(viewer, all), new ProposalNames(council.directory()));
        return new ModelAndView("outcomes/proposals/handOver", "page", page);
    }
}
