package shangliang.voices;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Invalid;
import shangliang.base.SourceRef;
import shangliang.base.TooMany;
import shangliang.identity.KeyHolders;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Opens a person's own page with number and code; a wrong pair is told in one way, whatever is wrong about it. */
@Controller
class TrackController {

    private final Voices voices;
    private final KeyHolders keys;

    TrackController(Voices voices, KeyHolders keys) {
        this.voices = voices;
        this.keys = keys;
    }

    @GetMapping("/track")
    @Access(anyone = true)
    ModelAndView ask(Form form) {
        return page(form, null);
    }

    @PostMapping("/track")
    @Access(anyone = true)
    ModelAndView open(HttpServletRequest request, Form form) {
        if (form.text("code").isEmpty()
                && VoiceNumber.parse(form.text("number")).isPresent()) {
            return Forms.redirect("/v/" + Looks.number(form.text("number")));
        }
        try {
            return Forms.submit(form, () -> opened(request, form), again -> page(again, null));
        } catch (TooMany slow) {
            var slowed = page(form, Math.max(1, slow.waiting().toSeconds()));
            slowed.setStatus(HttpStatus.TOO_MANY_REQUESTS);
            return slowed;
        }
    }

    private String opened(HttpServletRequest request, Form form) {
        var number = VoiceNumber.parse(form.text("number"));
        var matter = number.flatMap(known -> open(request, form, known))
                .orElseThrow(() -> new Invalid("code", "voices.track.wrong"));
        keys.open(request, matter);
        return "/v/" + number.orElseThrow();
    }

    private Optional<SourceRef> open(HttpServletRequest request, Form form, VoiceNumber number) {
        return voices.open(number, form.text("code"), request.getRemoteAddr());
    }

    private static ModelAndView page(Form form, @Nullable Long wait) {
        return new ModelAndView("voices/track", "page", new TrackPage(form, wait));
    }
}
