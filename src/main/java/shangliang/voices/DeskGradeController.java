package shangliang.voices;

import static shangliang.base.Role.STATION;
import static shangliang.base.Role.STUDIO_LEAD;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Invalid;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Lets a person without a phone of their own grade at the counter; such a grade is marked until somebody calls back. */
@Controller
class DeskGradeController {

    private static final String PATH = "/desk/counter/grade";

    private final Voices voices;

    DeskGradeController(Voices voices) {
        this.voices = voices;
    }

    @GetMapping(PATH)
    @Access({STATION, STUDIO_LEAD})
    ModelAndView show(Form form) {
        return page(Form.EMPTY.with("number", form.text("number")), form.has("done", "1"));
    }

    @PostMapping(PATH)
    @Access({STATION, STUDIO_LEAD})
    ModelAndView grade(Viewer by, Form form) {
        return Forms.submit(
                form,
                () -> {
                    var grade = grade(form);
                    var number = VoiceNumber.parse(form.text("number")).orElseThrow(DeskGradeController::wrong);
                    voices.grade(new Viewer.KeyHolder(opened(by, number, form)), number, grade);
                    return PATH + "?done=1";
                },
                failed -> page(failed, false));
    }

    private SourceRef opened(Viewer by, VoiceNumber number, Form form) {
        return voices.open(number, form.text("code"), by.actor()).orElseThrow(DeskGradeController::wrong);
    }

    private static Grade grade(Form form) {
        var solved = DeskPost.chosen(Grade.Solved.class, form.text("solved"))
                .orElseThrow(() -> new Invalid("solved", "voices.desk.choose"));
        var attitude = form.text("attitude").matches("[123]") ? Integer.valueOf(form.text("attitude")) : null;
        return new Grade(solved, attitude, form.text("words"), form.text("passOn"), form.has("promise", "1"), true);
    }

    private static Invalid wrong() {
        return new Invalid("code", "voices.desk.grade.code.wrong");
    }

    private static ModelAndView page(Form form, boolean done) {
        return new ModelAndView("voices/deskGrade", Map.of("page", new DeskGradePage(form, done)));
    }
}
