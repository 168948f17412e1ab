package shangliang.outcomes.reports;

import static shangliang.base.Role.*;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** One report at the desks of its author, its editor and the chair; what can be done there is asked for by its verb. */
@Controller
@RequestMapping("/desk/reports")
class ReportDeskController {

    private final ReportReader reader;
    private final Reports reports;

    ReportDeskController(ReportReader reader, Reports reports) {
        this.reader = reader;
        this.reports = reports;
    }

    @GetMapping
    @Access({MEMBER, STUDIO_LEAD, COMMITTEE, REGIONAL_GROUP, CLERK, CHAIR})
    ModelAndView list(Viewer viewer, Form form) {
        return reader.list(viewer, form);
    }

    @GetMapping("/{number}")
    @Access({MEMBER, STUDIO_LEAD, COMMITTEE, REGIONAL_GROUP, CLERK, CHAIR})
    ModelAndView show(Viewer viewer, @PathVariable String number, Form form) {
        return reader.show(viewer, reader.get(viewer, number), null, form);
    }

    @PostMapping("/{number}/{verb}")
    @Access({MEMBER, STUDIO_LEAD, COMMITTEE, REGIONAL_GROUP, CLERK, CHAIR})
    ModelAndView act(Viewer viewer, @PathVariable String number, @PathVariable String verb, Form form) {
        var report = reader.get(viewer, number);
        var act = ReportAct.at(verb).orElseThrow(NotFound::new);
        return Forms.submit(
                form,
                () -> {
                    reports.act(viewer, report.number(), new ReportForm(form).deed(act));
                    return "/desk/reports/" + report.number() + "?done=" + verb;
                },
                failed -> reader.show(viewer, reader.get(viewer, number), act, failed));
    }
}
