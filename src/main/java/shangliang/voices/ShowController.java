package shangliang.voices;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Brief;
import shangliang.web.Form;

/** Shows one voice by its number, in the view that fits who looks. */
@Controller
class ShowController {

    private final VoicePages pages;
    private final Voices voices;

    ShowController(VoicePages pages, Voices voices) {
        this.pages = pages;
        this.voices = voices;
    }

    @GetMapping("/v/{number}")
    @Access(anyone = true)
    @Brief
    ModelAndView show(HttpServletRequest request, @PathVariable String number, Form form) {
        var wanted = Looks.number(number);
        if (!number.equals(wanted.toString())) {
            return moved("/v/" + wanted);
        }
        var look = pages.look(wanted);
        return pages.holdsKey(request, look) ? own(look, form) : pages.open(look, form);
    }

    private ModelAndView own(Look look, Form form) {
        var voice = look.voice();
        if (voice.state() instanceof VoiceState.Answered answered && !answered.read()) {
            voices.noteRead(new Viewer.KeyHolder(voice.ref()), voice.number());
        }
        var done = Choice.of(form.text("done")).orElse(null);
        var open = Choice.of(form.text("act"))
                .filter(choice -> Choice.of(look).contains(choice))
                .orElse(null);
        return pages.own(look, open, done, form);
    }

    /** One matter has one address for good; other ways to write it lead there. */
    private static ModelAndView moved(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
