package shangliang.voices;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Invalid;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Lets a person decide who knows what: hide the name, make it public, remove it for good, give the key back. */
@Controller
class PrivacyController {

    private final VoicePages pages;
    private final Voices voices;

    PrivacyController(VoicePages pages, Voices voices) {
        this.pages = pages;
        this.voices = voices;
    }

    @PostMapping("/v/{number}/hide-name")
    @Access(anyone = true)
    ModelAndView hideName(HttpServletRequest request, @PathVariable String number, Form form) {
        return pages.attempt(request, number, form).at(Choice.HIDE_NAME, voices::hideName);
    }

    @PostMapping("/v/{number}/wish-public")
    @Access(anyone = true)
    ModelAndView wishPublic(HttpServletRequest request, @PathVariable String number, Form form) {
        return pages.attempt(request, number, form).at(Choice.WISH_PUBLIC, (key, n) -> voices.wish(key, n, true));
    }

    @PostMapping("/v/{number}/lend")
    @Access(anyone = true)
    ModelAndView lend(HttpServletRequest request, @PathVariable String number, Form form) {
        return pages.attempt(request, number, form).at(Choice.LEND, (key, n) -> voices.lend(key, n, "self"));
    }

    @PostMapping("/v/{number}/unlend")
    @Access(anyone = true)
    ModelAndView unlend(HttpServletRequest request, @PathVariable String number, Form form) {
        return pages.attempt(request, number, form).at(Choice.UNLEND, (key, n) -> voices.unlend(key, n, "self"));
    }

    @PostMapping("/v/{number}/wish-private")
    @Access(anyone = true)
    ModelAndView wishPrivate(HttpServletRequest request, @PathVariable String number, Form form) {
        return pages.attempt(request, number, form).at(Choice.WISH_PRIVATE, (key, n) -> voices.wish(key, n, false));
    }

    /** For good, so it is asked for twice. */
    @PostMapping("/v/{number}/erase")
    @Access(anyone = true)
    ModelAndView erase(HttpServletRequest request, @PathVariable String number, Form form) {
        return pages.attempt(request, number, form).at(Choice.ERASE, (key, n) -> {
            if (!form.has("sure", "yes")) {
                throw new Invalid("sure", "voices.erase.sure.missing");
            }
            voices.erase(key, n);
        });
    }

    /** Whoever has no key gives none back; the page for everyone is shown in any case. */
    @PostMapping("/v/{number}/close")
    @Access(anyone = true)
    ModelAndView close(HttpServletRequest request, @PathVariable String number) {
        var wanted = Looks.number(number);
        pages.giveBack(request, wanted);
        return Forms.redirect("/v/" + wanted);
    }
}
