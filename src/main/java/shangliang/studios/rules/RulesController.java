package shangliang.studios.rules;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;

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

/** The district's rules: everyone reads them in all versions, whoever keeps one changes it from a day on. */
@Controller
class RulesController {

    private final DistrictRules rules;
    private final RuleReader reader;

    RulesController(DistrictRules rules, RuleReader reader) {
        this.rules = rules;
        this.reader = reader;
    }

    @GetMapping("/rules")
    @Access(anyone = true)
    ModelAndView list() {
        return new ModelAndView("studios/rules/index", "page", reader.list());
    }

    @GetMapping("/rules/{id}")
    @Access(anyone = true)
    ModelAndView show(Viewer viewer, @PathVariable UUID id) {
        return new ModelAndView("studios/rules/show", "page", reader.show(viewer, id, Form.EMPTY));
    }

    @GetMapping("/desk/rules/new")
    @Access({CLERK, COMMITTEE})
    ModelAndView start(Form form) {
        return new ModelAndView("studios/rules/write", "page", form);
    }

    @PostMapping("/desk/rules")
    @Access({CLERK, COMMITTEE})
    ModelAndView make(Viewer by, Form form) {
        return Forms.submit(
                form,
                () -> "/rules/"
                        + rules.make(
                                by,
                                RuleReader.version(form),
                                reader.from(by, form).orElse(null)),
                this::start);
    }

    @GetMapping("/desk/rules/{id}")
    @Access({CLERK, COMMITTEE})
    ModelAndView change(Viewer viewer, @PathVariable UUID id, Form form) {
        return new ModelAndView("studios/rules/change", "page", reader.keep(viewer, id, form));
    }

    @PostMapping("/desk/rules/{id}/versions")
    @Access({CLERK, COMMITTEE})
    ModelAndView amend(Viewer by, @PathVariable UUID id, Form form) {
        return done(by, id, form, () -> rules.amend(by, id, RuleReader.version(form)));
    }

    @PostMapping("/desk/rules/{id}/end")
    @Access({CLERK, COMMITTEE})
    ModelAndView end(Viewer by, @PathVariable UUID id, Form form) {
        return done(by, id, form, () -> rules.end(by, id, RuleReader.day(form, "day"), form.text("why")));
    }

    private ModelAndView done(Viewer by, UUID id, Form form, Runnable act) {
        return Forms.submit(
                form,
                () -> {
                    act.run();
                    return "/rules/" + id;
                },
                failed -> change(by, id, failed));
    }
}
