package shangliang.studios.highlights;

import static shangliang.base.Role.CHAIR;
import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** What each committee wants to be known for, for everyone and at the committees' own desks. */
@Controller
class HighlightsController {

    private static final String HOME = "/desk/highlights";

    private final Highlights highlights;
    private final HighlightReader reader;

    HighlightsController(Highlights highlights, HighlightReader reader) {
        this.highlights = highlights;
        this.reader = reader;
    }

    @GetMapping("/highlights")
    @Access(anyone = true)
    ModelAndView open(Form form) {
        return new ModelAndView("studios/highlights/open", Map.of("page", reader.page(Viewer.ANYONE, form)));
    }

    @GetMapping(HOME)
    @Access({COMMITTEE, CHAIR, CLERK})
    ModelAndView desk(Viewer viewer, Form form) {
        return new ModelAndView("studios/highlights/desk", Map.of("page", reader.page(viewer, form)));
    }

    @PostMapping(HOME)
    @Access(COMMITTEE)
    ModelAndView name(Viewer by, Form form) {
        return done(
                by, form, () -> highlights.name(by, form.text("title"), form.text("about"), form.has("anyway", "1")));
    }

    @PostMapping(HOME + "/{id}/show")
    @Access(COMMITTEE)
    ModelAndView show(Viewer by, @PathVariable UUID id, Form form) {
        return done(by, form.with("work", id.toString()), () -> highlights.show(by, id, form.text("words")));
    }

    @PostMapping(HOME + "/{id}/drop")
    @Access(COMMITTEE)
    ModelAndView drop(Viewer by, @PathVariable UUID id, Form form) {
        return done(by, form.with("work", id.toString()), () -> highlights.drop(by, id, form.text("words")));
    }

    private ModelAndView done(Viewer by, Form form, Runnable act) {
        return Forms.submit(
                form,
                () -> {
                    act.run();
                    return HOME;
                },
                failed -> desk(by, failed));
    }
}
