package shangliang.studios.conveners;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Invalid;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Where a studio's lead sets who takes turns. */
@Controller
class ConvenerController {

    private static final String HOME = "/desk/conveners";

    private final Conveners conveners;
    private final ConvenerReader reader;

    ConvenerController(Conveners conveners, ConvenerReader reader) {
        this.conveners = conveners;
        this.reader = reader;
    }

    @GetMapping(HOME)
    @Access(Role.STUDIO_LEAD)
    ModelAndView show(Viewer viewer) {
        return page(viewer, Form.EMPTY);
    }

    private ModelAndView page(Viewer viewer, Form form) {
        return new ModelAndView("studios/conveners/show", Map.of("page", reader.page(viewer, form)));
    }

    @PostMapping(HOME)
    @Access(Role.STUDIO_LEAD)
    ModelAndView rotate(Viewer by, Form form) {
        return Forms.submit(
                form,
                () -> {
                    conveners.rotate(by, members(by, form), from(form), months(form));
                    return HOME;
                },
                failed -> page(by, failed));
    }

    /** What is no member of the studio is none. */
    private List<UUID> members(Viewer by, Form form) {
        var page = reader.page(by, form);
        return page.places().stream()
                .map(form::text)
                .filter(page.members()::containsKey)
                .map(UUID::fromString)
                .toList();
    }

    private static LocalDate from(Form form) {
        return Zone.day(form.text("from")).orElseThrow(() -> new Invalid("from", "studios.conveners.from.none"));
    }

    private static int months(Form form) {
        return form.text("months").matches("\\d") ? Integer.parseInt(form.text("months")) : 0;
    }
}
