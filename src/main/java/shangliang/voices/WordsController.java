package shangliang.voices;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.web.Access;
import shangliang.web.Form;

/** Takes what a person adds, answers, objects to, or takes back, in words. */
@Controller
class WordsController {

    private final VoicePages pages;
    private final Voices voices;

    WordsController(VoicePages pages, Voices voices) {
        this.pages = pages;
        this.voices = voices;
    }

    @PostMapping("/v/{number}/supplement")
    @Access(anyone = true)
    ModelAndView supplement(HttpServletRequest request, @PathVariable String number, Form form) {
        return pages.attempt(request, number, form)
                .at(Choice.SUPPLEMENT, (key, n) -> voices.supplement(key, n, form.text("words")));
    }

    @PostMapping("/v/{number}/resume")
    @Access(anyone = true)
    ModelAndView resume(HttpServletRequest request, @PathVariable String number, Form form) {
        return pages.attempt(request, number, form)
                .at(Choice.RESUME, (key, n) -> voices.resume(key, n, form.text("words")));
    }

    @PostMapping("/v/{number}/clarify")
    @Access(anyone = true)
    ModelAndView clarify(HttpServletRequest request, @PathVariable String number, Form form) {
        return pages.attempt(request, number, form)
                .at(Choice.CLARIFY, (key, n) -> voices.clarify(key, n, form.text("words")));
    }

    @PostMapping("/v/{number}/object")
    @Access(anyone = true)
    ModelAndView object(HttpServletRequest request, @PathVariable String number, Form form) {
        return pages.attempt(request, number, form)
                .at(Choice.OBJECT, (key, n) -> voices.object(key, n, form.text("words")));
    }

    @PostMapping("/v/{number}/reopen")
    @Access(anyone = true)
    ModelAndView reopen(HttpServletRequest request, @PathVariable String number, Form form) {
        return pages.attempt(request, number, form)
                .at(Choice.REOPEN, (key, n) -> voices.reopen(key, n, form.text("words")));
    }

    @PostMapping("/v/{number}/withdraw")
    @Access(anyone = true)
    ModelAndView withdraw(HttpServletRequest request, @PathVariable String number, Form form) {
        return pages.attempt(request, number, form)
                .at(Choice.WITHDRAW, (key, n) -> voices.withdraw(key, n, form.text("words")));
    }

    @PostMapping("/v/{number}/reinstate")
    @Access(anyone = true)
    ModelAndView reinstate(HttpServletRequest request, @PathVariable String number, Form form) {
        return pages.attempt(request, number, form).at(Choice.REINSTATE, voices::reinstate);
    }

    @PostMapping("/v/{number}/unlink")
    @Access(anyone = true)
    ModelAndView unlink(HttpServletRequest request, @PathVariable String number, Form form) {
        return pages.attempt(request, number, form).at(Choice.UNLINK, voices::unlink);
    }
}
