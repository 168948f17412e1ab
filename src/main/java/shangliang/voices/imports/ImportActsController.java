package shangliang.voices.imports;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Forms;

/** Stops an import, or lets it go on. */
@Controller
class ImportActsController {

    private static final String PATH = ImportsController.PATH + "/";

    private final Imports imports;

    ImportActsController(Imports imports) {
        this.imports = imports;
    }

    @PostMapping(PATH + "{id}/cancel")
    @Access({Role.ADMIN, Role.CLERK})
    ModelAndView cancel(Viewer viewer, @PathVariable UUID id) {
        imports.cancel(viewer, id);
        return Forms.redirect(PATH + id);
    }

    @PostMapping(PATH + "{id}/resume")
    @Access({Role.ADMIN, Role.CLERK})
    ModelAndView resume(Viewer viewer, @PathVariable UUID id) {
        imports.resume(viewer, id);
        return Forms.redirect(PATH + id);
    }
}
