package shangliang.council.partners;

import java.util.Map;
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

/** The partners for everyone, and the administrator's list of them. */
@Controller
class PartnersController {

    private static final String HOME = "/desk/partners";

    private final Partners partners;
    private final PartnerReader reader;

    PartnersController(Partners partners, PartnerReader reader) {
        this.partners = partners;
        this.reader = reader;
    }

    @GetMapping("/partners")
    @Access(anyone = true)
    ModelAndView open() {
        return new ModelAndView("council/partners/open", Map.of("page", reader.open()));
    }

    @GetMapping(HOME)
    @Access(Role.ADMIN)
    ModelAndView desk() {
        return desk(Form.EMPTY);
    }

    private ModelAndView desk(Form form) {
        return new ModelAndView("council/partners/desk", Map.of("page", reader.desk(form)));
    }

    @PostMapping(HOME)
    @Access(Role.ADMIN)
    ModelAndView begin(Viewer by, Form form) {
        return Forms.submit(
                form,
                () -> {
                    partners.begin(by, new PartnerForm(form).partner(form.text("code")));
                    return HOME;
                },
                this::desk);
    }

    @GetMapping(HOME + "/{code}")
    @Access(Role.ADMIN)
    ModelAndView file(@PathVariable String code) {
        return file(code, Form.EMPTY);
    }

    private ModelAndView file(String code, Form form) {
        return new ModelAndView("council/partners/file", Map.of("page", reader.file(code, form)));
    }

    @PostMapping(HOME + "/{code}")
    @Access(Role.ADMIN)
    ModelAndView edit(Viewer by, @PathVariable String code, Form form) {
        return done(code, form, () -> partners.edit(by, new PartnerForm(form).partner(code)));
    }

    @PostMapping(HOME + "/{code}/end")
    @Access(Role.ADMIN)
    ModelAndView end(Viewer by, @PathVariable String code, Form form) {
        var typed = new PartnerForm(form);
        return done(code, form, () -> partners.end(by, code, typed.version(), typed.day("until")));
    }

    private ModelAndView done(String code, Form form, Runnable act) {
        reader.file(code, Form.EMPTY);
        return Forms.submit(
                form,
                () -> {
                    act.run();
                    return HOME + "/" + code;
                },
                failed -> file(code, failed));
    }
}
