package shangliang.voices;

import static shangliang.base.Role.CHAIR;
import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.RECHECKER;
import static shangliang.base.Role.REGIONAL_GROUP;
import static shangliang.base.Role.STATION;
import static shangliang.base.Role.STUDIO_LEAD;
import static shangliang.base.Role.SUPERVISION;
import static shangliang.base.Role.UNIT;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;

/** The queues of the desks. */
@Controller
class DeskQueueController {

    private final DeskPages pages;

    DeskQueueController(DeskPages pages) {
        this.pages = pages;
    }

    @GetMapping("/desk/counter/asking")
    @Access({STATION, STUDIO_LEAD})
    ModelAndView counter(Viewer by, Form form, HttpServletRequest request) {
        return pages.queue(by, request.getRequestURI(), form);
    }

    @GetMapping({"/desk/triage", "/desk/triage/{part}", "/desk/publication", "/desk/publication/{part}"})
    @Access(CLERK)
    ModelAndView triage(Viewer by, Form form, HttpServletRequest request) {
        return pages.queue(by, request.getRequestURI(), form);
    }

    @GetMapping({"/desk/unit", "/desk/unit/{part}"})
    @Access(UNIT)
    ModelAndView unit(Viewer by, Form form, HttpServletRequest request) {
        return pages.queue(by, request.getRequestURI(), form);
    }

    @GetMapping({"/desk/supervision", "/desk/supervision/{part}"})
    @Access(SUPERVISION)
    ModelAndView supervision(Viewer by, Form form, HttpServletRequest request) {
        return pages.queue(by, request.getRequestURI(), form);
    }

    @GetMapping({"/desk/chair", "/desk/chair/decided"})
    @Access(CHAIR)
    ModelAndView chair(Viewer by, Form form, HttpServletRequest request) {
        return pages.queue(by, request.getRequestURI(), form);
    }

    @GetMapping("/desk/rechecks")
    @Access(RECHECKER)
    ModelAndView rechecks(Viewer by, Form form, HttpServletRequest request) {
        return pages.queue(by, request.getRequestURI(), form);
    }

    @GetMapping("/desk/voices")
    @Access({STATION, STUDIO_LEAD, CLERK, UNIT, SUPERVISION, CHAIR, COMMITTEE, REGIONAL_GROUP})
    ModelAndView all(Viewer by, Form form, HttpServletRequest request) {
        return pages.queue(by, request.getRequestURI(), form);
    }
}
