package shangliang.voices;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Invalid;
import shangliang.web.Access;
import shangliang.web.Form;

/** Takes the person's grade: three words are enough. */
@Controller
class GradeController {

    private final VoicePages pages;
    private final Voices voices;

    GradeController(VoicePages pages, Voices voices) {
        this.pages = pages;
        this.voices = voices;
    }

    @PostMapping("/v/{number}/grade")
    @Access(anyone = true)
    ModelAndView grade(HttpServletRequest request, @PathVariable String number, Form form) {
        return pages.attempt(request, number, form).at(Choice.GRADE, (key, n) -> voices.grade(key, n, grade(form)));
    }

    @PostMapping("/v/{number}/grade-anew")
    @Access(anyone = true)
    ModelAndView gradeAnew(HttpServletRequest request, @PathVariable String number, Form form) {
        return pages.attempt(request, number, form).at(Choice.GRADE_ANEW, voices::gradeAnew);
    }

    private static Grade grade(Form form) {
        var solved = Arrays.stream(Grade.Solved.values())
                .filter(value -> form.has("solved", value.name()))
                .findFirst()
                .orElseThrow(() -> new Invalid("solved", "voices.grade.solved.missing"));
        var then = form.text("partly");
        if (solved == Grade.Solved.PARTLY && then.isEmpty()) {
            throw new Invalid("partly", "voices.grade.partly.missing");
        }
        return new Grade(
                solved, attitude(form), form.text("words"), form.text("passOn"), then.equals("promise"), false);
    }

    private static @Nullable Integer attitude(Form form) {
        var typed = form.text("attitude");
        return typed.matches("[123]") ? Integer.valueOf(typed) : null;
    }
}
