package shangliang.consultation;

import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.consultation.ConsultationPage.Typed;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** What those who took part do by their pass, on the public page: check the result, and judge. */
@Controller
class PartController {

    private final Consultations consultations;
    private final ConsultationPages pages;

    PartController(Consultations consultations, ConsultationPages pages) {
        this.consultations = consultations;
        this.pages = pages;
    }

    @PostMapping("/consultations/{number}/sign")
    @Access(anyone = true)
    ModelAndView sign(@PathVariable String number, Form form) {
        return done(
                Posted.number(number),
                "sign",
                form,
                known -> consultations.sign(known, form.text("pass"), form.has("agrees", "YES"), form.text("words")));
    }

    @PostMapping("/consultations/{number}/judge")
    @Access(anyone = true)
    ModelAndView judge(@PathVariable String number, Form form) {
        return done(
                Posted.number(number),
                "judge",
                form,
                known -> consultations.judge(known, form.text("pass"), new Results(form).judgement()));
    }

    private ModelAndView done(ConsultationNumber number, String what, Form form, Consumer<ConsultationNumber> act) {
        return Forms.show(
                form,
                () -> {
                    act.accept(number);
                    return pages.open(number, new Typed(Form.EMPTY, null, what));
                },
                failed -> pages.open(number, new Typed(failed, what, "")));
    }
}
