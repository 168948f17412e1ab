package shangliang.studios.activities;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** The joint calendar, and each activity with how to come to it. */
@Controller
class ActivitiesController {

    private final ActivityReader reader;
    private final Activities activities;

    ActivitiesController(ActivityReader reader, Activities activities) {
        this.reader = reader;
        this.activities = activities;
    }

    @GetMapping("/activities")
    @Access(anyone = true)
    ModelAndView calendar(Form form) {
        return new ModelAndView("studios/activities/index", Map.of("page", reader.calendar(form)));
    }

    @GetMapping("/activities/{id}")
    @Access(anyone = true)
    ModelAndView show(Viewer viewer, @PathVariable UUID id, Form form) {
        return page(viewer, id, form);
    }

    private ModelAndView page(Viewer viewer, UUID id, Form form) {
        return new ModelAndView("studios/activities/show", Map.of("page", reader.page(viewer, id, form)));
    }

    /** The code is shown at once and never again. */
    @PostMapping("/activities/{id}/seats")
    @Access(anyone = true)
    ModelAndView register(Viewer viewer, @PathVariable UUID id, Form form, HttpServletResponse response) {
        return Forms.show(form, () -> registered(viewer, id, form, response), failed -> page(viewer, id, failed));
    }

    private ModelAndView registered(Viewer viewer, UUID id, Form form, HttpServletResponse response) {
        var people = new ActivityForm(form).number("people");
        var code = activities.register(viewer, id, form.text("name"), people, form.once());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var page = new SeatPage(reader.find(id), code, people);
        return new ModelAndView("studios/activities/seat", Map.of("page", page), HttpStatus.CREATED);
    }

    @PostMapping("/activities/{id}/seats/back")
    @Access(anyone = true)
    ModelAndView giveBack(Viewer viewer, @PathVariable UUID id, Form form) {
        return Forms.submit(
                form,
                () -> {
                    activities.giveBack(viewer, id, form.text("code"));
                    return "/activities/" + id + "?back=1";
                },
                failed -> page(viewer, id, failed));
    }
}
