package shangliang.council;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Renames or moves one organ from a day on; what it was before stays readable. */
@Controller
class OrganDeskController {

    private static final String HOME = "/desk/admin/council/organs/{code}";
    private static final List<String> FIELDS = List.of("kind", "name_zh", "name_en", "place", "area");

    private final Council council;
    private final CouncilReader reader;
    private final OrganRows rows;

    OrganDeskController(Council council, CouncilReader reader, OrganRows rows) {
        this.council = council;
        this.reader = reader;
        this.rows = rows;
    }

    @GetMapping(HOME)
    @Access(Role.ADMIN)
    ModelAndView show(@PathVariable String code) {
        var organ = organ(code);
        return page(organ, OrganDeskPage.filled(organ));
    }

    @PostMapping(HOME)
    @Access(Role.ADMIN)
    ModelAndView edit(Viewer viewer, @PathVariable String code, Form form) {
        var organ = organ(code);
        return Forms.submit(
                form,
                () -> {
                    council.edit(viewer, row(code, form), Upload.day(form, reader.today()));
                    return "/desk/admin/council/organs/" + code;
                },
                typed -> page(organ, typed));
    }

    private static Sheet.Row row(String code, Form form) {
        var cells = new HashMap<>(Map.of("code", code));
        FIELDS.forEach(field -> cells.put(field, form.text(field)));
        return new Sheet.Row(1, Map.copyOf(cells));
    }

    private Organ organ(String code) {
        return reader.directory().organ(code).orElseThrow(NotFound::new);
    }

    private ModelAndView page(Organ organ, Form form) {
        var page = new OrganDeskPage(organ, form, rows.versions(organ.code()), reader.directory());
        return new ModelAndView("council/edit", Map.of("page", page));
    }
}
