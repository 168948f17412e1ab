package shangliang.studios.support;

import static shangliang.base.Role.REGIONAL_GROUP;
import static shangliang.base.Role.STUDIO_LEAD;
import static shangliang.base.Role.UNIT;

import java.util.Map;
import java.util.UUID;
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

/** Where studios ask for support, and groups and units answer; what can be done is asked for by its verb. */
@Controller
@RequestMapping(SupportController.HOME)
class SupportController {

    static final String HOME = "/desk/support";

    private final Supports supports;
    private final SupportReader reader;

    SupportController(Supports supports, SupportReader reader) {
        this.supports = supports;
        this.reader = reader;
    }

    @GetMapping
    @Access({STUDIO_LEAD, REGIONAL_GROUP, UNIT})
    ModelAndView list(Viewer viewer) {
        return list(viewer, Form.EMPTY);
    }

    private ModelAndView list(Viewer viewer, Form form) {
        return new ModelAndView("studios/support/list", Map.of("page", reader.list(viewer, form)));
    }

    @PostMapping
    @Access(STUDIO_LEAD)
    ModelAndView ask(Viewer by, Form form) {
        return Forms.submit(
                form, () -> HOME + "/" + supports.ask(by, new SupportForm(form).asking()), failed -> list(by, failed));
    }

    @GetMapping("/{id}")
    @Access({STUDIO_LEAD, REGIONAL_GROUP, UNIT})
    ModelAndView show(Viewer viewer, @PathVariable UUID id) {
        return show(viewer, id, Form.EMPTY);
    }

    private ModelAndView show(Viewer viewer, UUID id, Form form) {
        return new ModelAndView("studios/support/show", Map.of("page", reader.page(viewer, id, form)));
    }

    @PostMapping("/{id}/{verb}")
    @Access({STUDIO_LEAD, REGIONAL_GROUP, UNIT})
    ModelAndView act(Viewer by, @PathVariable UUID id, @PathVariable String verb, Form form) {
        var move = SupportMove.at(verb).orElseThrow(NotFound::new);
        return Forms.submit(
                form,
                () -> {
                    supports.act(by, id, new SupportForm(form).answer(move));
                    return HOME + "/" + id;
                },
                failed -> show(by, id, failed.with("verb", verb)));
    }
}
