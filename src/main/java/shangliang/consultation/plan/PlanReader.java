package shangliang.consultation.plan;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.web.Form;

/** Draws the pages of plans; everyone sees those that were published. */
@Component
class PlanReader {

    private final PlanRows rows;
    private final Council council;

    PlanReader(PlanRows rows, Council council) {
        this.rows = rows;
        this.council = council;
    }

    ModelAndView list(Viewer viewer, Form form, int year) {
        var parties = PlanParty.of(viewer);
        var plans = rows.all().stream()
                .filter(plan -> viewer.isStaff() || plan.phase().isPublic())
                .toList();
        var next = plans.stream().anyMatch(plan -> plan.year() == year) ? year + 1 : year;
        var page = new PlanPage.All(plans, parties.contains(PlanParty.OFFICE), next, form);
        return new ModelAndView(viewer.isStaff() ? "consultation/plan/desk" : "consultation/plan/index", "page", page);
    }

    ModelAndView show(Viewer viewer, int year, Form form, String tried) {
        var plan = rows.of(year)
                .filter(found -> viewer.isStaff() || found.phase().isPublic())
                .orElseThrow(NotFound::new);
        var page = new PlanPage(plan, rows.steps(year), PlanParty.of(viewer), form, tried, council.directory());
        return new ModelAndView(viewer.isStaff() ? "consultation/plan/show" : "consultation/plan/open", "page", page);
    }
}
