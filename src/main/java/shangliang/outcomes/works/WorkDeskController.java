package shangliang.outcomes.works;

import static shangliang.base.Role.*;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.outcomes.works.WorkPage.Typed;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** One work at the desks of its author and of those who look at it; what can be done there is asked for by its verb. */
@Controller
@RequestMapping("/desk/works")
class WorkDeskController {

    private final WorkReader reader;
    private final Works works;

    WorkDeskController(WorkReader reader, Works works) {
        this.reader = reader;
        this.works = works;
    }

    @GetMapping
    @Access({MEMBER, STUDIO_LEAD, COMMITTEE, CLERK})
    ModelAndView list(Viewer viewer, Form form) {
        return reader.desk(viewer, form);
    }

    @GetMapping("/{number}")
    @Access({MEMBER, STUDIO_LEAD, COMMITTEE, CLERK})
    ModelAndView show(Viewer viewer, @PathVariable String number, Form form) {
        return reader.show(viewer, number, new Typed(form, null));
    }

    @PostMapping("/{number}/{verb}")
    @Access({MEMBER, STUDIO_LEAD, COMMITTEE, CLERK})
    ModelAndView act(Viewer viewer, @PathVariable String number, @PathVariable String verb, Form form) {
        var work = reader.get(viewer, number);
        var move = WorkMove.at(verb).orElseThrow(NotFound::new);
        return Forms.submit(
                form,
                () -> {
                    works.act(viewer, work.number(), new WorkForm(form).deed(move));
                    return "/desk/works/" + work.number() + "?done=" + verb;
                },
                failed -> reader.show(viewer, number, new Typed(failed, move)));
    }
}
