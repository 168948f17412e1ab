package shangliang.consultation.plan;

import static shangliang.base.Role.*;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** The plans at the desk: topics are collected, chosen, approved, and followed through the year. */
@Controller
@RequestMapping("/desk/plans")
class PlanDeskController {

    private final PlanReader reader;
    private final Plans plans;
    private final Clock clock;

    PlanDeskController(PlanReader reader, Plans plans, Clock clock) {
        this.reader = reader;
        this.plans = plans;
        this.clock = clock;
    }

    @GetMapping
    @Access({CLERK, CHAIR, COMMITTEE, STUDIO_LEAD, REGIONAL_GROUP, MEMBER, STATION})
    ModelAndView list(Viewer viewer) {
        return reader.list(viewer, Form.EMPTY, Zone.day(clock.instant()).getYear());
    }

    @PostMapping
    @Access(CLERK)
    ModelAndView begin(Viewer viewer, Form form) {
        return Forms.submit(
                form,
                () -> {
                    plans.begin(viewer, number(form.text("year")));
                    return "/desk/plans/" + number(form.text("year"));
                },
                again -> reader.list(viewer, again, Zone.day(clock.instant()).getYear()));
    }

    @GetMapping("/{year}")
    @Access({CLERK, CHAIR, COMMITTEE, STUDIO_LEAD, REGIONAL_GROUP, MEMBER, STATION})
    ModelAndView show(Viewer viewer, @PathVariable String year, Form form) {
        return reader.show(viewer, number(year), form, "");
    }

    @PostMapping("/{year}/propose")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD, REGIONAL_GROUP, MEMBER, STATION})
    ModelAndView propose(Viewer viewer, @PathVariable String year, Form form) {
        return act(
                viewer,
                year,
                form,
                "propose",
                () -> plans.propose(
                        viewer, number(year), form.text("question"), form.text("host"), number(form.text("month"))));
    }

    @PostMapping("/{year}/items/{item}/{verb:take|leave|lead}")
    @Access(CLERK)
    ModelAndView choose(
            Viewer viewer, @PathVariable String year, @PathVariable UUID item, @PathVariable String verb, Form form) {
        return act(viewer, year, form, verb + "-" + item, () -> {
            switch (verb) {
                case "take" -> plans.take(viewer, number(year), item);
                case "leave" -> plans.leave(viewer, number(year), item, form.text("why"));
                default -> plans.lead(viewer, number(year), item, form.text("number"));
            }
        });
    }

    @PostMapping("/{year}/go/{verb}")
    @Access({CLERK, CHAIR})
    ModelAndView go(Viewer viewer, @PathVariable String year, @PathVariable String verb, Form form) {
        var move = PlanMove.at(verb).orElseThrow(NotFound::new);
        return act(viewer, year, form, verb, () -> plans.go(viewer, number(year), move, form.text("words")));
    }

    private ModelAndView act(Viewer viewer, String year, Form form, String verb, Runnable act) {
        return Forms.submit(
                form,
                () -> {
                    act.run();
                    return "/desk/plans/" + number(year);
                },
                again -> reader.show(viewer, number(year), again, verb));
    }

    /** What is no number is no year and no month. */
    private static int number(String typed) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }
}
