package shangliang.studios.life;

import static shangliang.base.Role.CHAIR;
import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.MEMBER;
import static shangliang.base.Role.STUDIO_LEAD;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Where studios are applied for, checked and given their plaque; what can be done is asked for by its verb. */
@Controller
class LifeController {

    private static final String HOME = "/desk/studios";

    private final Lives lives;
    private final LifeReader reader;
    private final LifeSettings settings;

    LifeController(Lives lives, LifeReader reader, LifeSettings settings) {
        this.lives = lives;
        this.reader = reader;
        this.settings = settings;
    }

    @GetMapping(HOME)
    @Access({MEMBER, STUDIO_LEAD, COMMITTEE, CLERK, CHAIR})
    ModelAndView list(Viewer viewer) {
        return new ModelAndView("studios/life/list", Map.of("page", reader.list(viewer)));
    }

    @GetMapping(HOME + "/new")
    @Access(MEMBER)
    ModelAndView form(Viewer viewer) {
        return form(viewer, Form.EMPTY);
    }

    private ModelAndView form(Viewer viewer, Form form) {
        return new ModelAndView("studios/life/apply", Map.of("page", reader.apply(viewer, form)));
    }

    @PostMapping(HOME)
    @Access(MEMBER)
    ModelAndView apply(Viewer by, Form form) {
        var members = reader.apply(by, form).members();
        return Forms.submit(
                form,
                () -> HOME + "/" + lives.apply(by, new LifeForm(form).application(members)),
                failed -> form(by, failed));
    }

    @GetMapping(HOME + "/{key}")
    @Access({MEMBER, STUDIO_LEAD, COMMITTEE, CLERK, CHAIR})
    ModelAndView show(Viewer viewer, @PathVariable String key) {
        return show(viewer, key, Form.EMPTY);
    }

    private ModelAndView show(Viewer viewer, String key, Form form) {
        return new ModelAndView("studios/life/show", Map.of("page", reader.page(viewer, key, form)));
    }

    @PostMapping(HOME + "/{key}/{verb}")
    @Access({MEMBER, COMMITTEE, CHAIR})
    ModelAndView act(Viewer by, @PathVariable String key, @PathVariable String verb, Form form) {
        reader.page(by, key, Form.EMPTY);
        var move = LifeMove.at(verb).orElseThrow(NotFound::new);
        return Forms.submit(
                form,
                () -> {
                    lives.act(by, key, new LifeForm(form).deed(move, settings.standard()));
                    return HOME + "/" + key;
                },
                failed -> show(by, key, failed.with("verb", verb)));
    }
}
