package shangliang.studios.firms;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.STUDIO_LEAD;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Firms at the desks of those who keep in touch with them. */
@Controller
@RequestMapping("/desk/firms")
class FirmsController {

    private final Firms firms;
    private final FirmReader reader;

    FirmsController(Firms firms, FirmReader reader) {
        this.firms = firms;
        this.reader = reader;
    }

    @GetMapping
    @Access({STUDIO_LEAD, COMMITTEE, CLERK})
    ModelAndView list(Form form) {
        return new ModelAndView("studios/firms/firms", "page", reader.firms(form));
    }

    @PostMapping
    @Access({STUDIO_LEAD, COMMITTEE, CLERK})
    ModelAndView note(Viewer by, Form form) {
        return Forms.submit(
                form,
                () -> "/desk/firms/"
                        + firms.note(
                                by,
                                form.text("name"),
                                new FirmForm(form).trade(),
                                form.text("town"),
                                form.text("wish")),
                this::list);
    }

    @GetMapping("/{id}")
    @Access({STUDIO_LEAD, COMMITTEE, CLERK})
    ModelAndView show(Viewer viewer, @PathVariable UUID id, Form form) {
        return new ModelAndView("studios/firms/firm", "page", reader.firm(viewer, id, form));
    }

    @PostMapping("/{id}/visits")
    @Access(STUDIO_LEAD)
    ModelAndView plan(Viewer by, @PathVariable UUID id, Form form) {
        return done(by, id, form, () -> firms.plan(by, id, new FirmForm(form).day("day"), form.text("purpose")));
    }

    @PostMapping("/{id}/visits/{visit}/join")
    @Access(STUDIO_LEAD)
    ModelAndView join(Viewer by, @PathVariable UUID id, @PathVariable UUID visit, Form form) {
        return done(by, id, form.with("visit", visit.toString()), () -> firms.join(by, visit));
    }

    @PostMapping("/{id}/visits/{visit}/hold")
    @Access(STUDIO_LEAD)
    ModelAndView hold(Viewer by, @PathVariable UUID id, @PathVariable UUID visit, Form form) {
        var told = new FirmForm(form).told(reader.firm(by, id, form).fitting());
        return done(
                by, id, form.with("visit", visit.toString()), () -> firms.hold(by, visit, form.text("heard"), told));
    }

    @PostMapping("/{id}/visits/{visit}/drop")
    @Access(STUDIO_LEAD)
    ModelAndView drop(Viewer by, @PathVariable UUID id, @PathVariable UUID visit, Form form) {
        return done(by, id, form.with("visit", visit.toString()), () -> firms.drop(by, visit, form.text("heard")));
    }

    private ModelAndView done(Viewer by, UUID id, Form form, Runnable act) {
        return Forms.submit(
                form,
                () -> {
                    act.run();
                    return "/desk/firms/" + id;
                },
                failed -> show(by, id, failed));
    }
}
