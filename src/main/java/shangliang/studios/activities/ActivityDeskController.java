package shangliang.studios.activities;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Where a studio plans what it does and says how it went. */
@Controller
class ActivityDeskController {

    private static final String HOME = "/desk/activities";

    private final Activities activities;
    private final ActivityReader reader;

    ActivityDeskController(Activities activities, ActivityReader reader) {
        this.activities = activities;
        this.reader = reader;
    }

    @GetMapping(HOME)
    @Access({Role.STUDIO_LEAD, Role.COMMITTEE, Role.REGIONAL_GROUP, Role.MEMBER})
    ModelAndView desk(Viewer viewer) {
        return desk(viewer, Form.EMPTY);
    }

    private ModelAndView desk(Viewer viewer, Form form) {
        return new ModelAndView("studios/activities/desk", Map.of("page", reader.desk(viewer, form)));
    }

    @PostMapping(HOME)
    @Access(Role.STUDIO_LEAD)
    ModelAndView plan(Viewer by, Form form) {
        var typed = new ActivityForm(form);
        return Forms.submit(
                form,
                () -> HOME + "/" + activities.plan(by, typed.outline(), typed.anyway()),
                failed -> desk(by, failed));
    }

    @GetMapping(HOME + "/{id}")
    @Access(Role.STUDIO_LEAD)
    ModelAndView file(Viewer viewer, @PathVariable UUID id) {
        return file(viewer, id, Form.EMPTY);
    }

    private ModelAndView file(Viewer viewer, UUID id, Form form) {
        return new ModelAndView("studios/activities/file", Map.of("page", reader.file(viewer, id, form)));
    }

    @PostMapping(HOME + "/{id}/time")
    @Access(Role.STUDIO_LEAD)
    ModelAndView move(Viewer by, @PathVariable UUID id, Form form) {
        var typed = new ActivityForm(form);
        return done(by, id, form, () -> activities.move(by, id, typed.starts(), typed.ends(), typed.anyway()));
    }

    @PostMapping(HOME + "/{id}/cancel")
    @Access(Role.STUDIO_LEAD)
    ModelAndView cancel(Viewer by, @PathVariable UUID id, Form form) {
        return done(by, id, form, () -> activities.cancel(by, id, form.text("reason")));
    }

    @PostMapping(HOME + "/{id}/held")
    @Access(Role.STUDIO_LEAD)
    ModelAndView hold(Viewer by, @PathVariable UUID id, Form form) {
        var typed = new ActivityForm(form);
        return done(by, id, form, () -> activities.hold(by, id, typed.turnout(), typed.came()));
    }

    @PostMapping(HOME + "/{id}/materials")
    @Access(Role.STUDIO_LEAD)
    ModelAndView addMaterial(Viewer by, @PathVariable UUID id, Form form) {
        return done(by, id, form, () -> activities.addMaterial(by, id, form.text("title"), form.text("link")));
    }

    private ModelAndView done(Viewer by, UUID id, Form form, Runnable act) {
        reader.file(by, id, Form.EMPTY);
        return Forms.submit(
                form,
                () -> {
                    act.run();
                    return HOME + "/" + id;
                },
                failed -> file(by, id, failed));
    }
}
