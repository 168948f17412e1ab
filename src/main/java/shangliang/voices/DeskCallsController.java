package shangliang.voices;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** The calls a station owes to those who left a number to hear how a matter ends. */
@Controller
class DeskCallsController implements RailSource {

    private static final String PATH = "/desk/counter/calls";

    private final Following following;
    private final Voices voices;

    DeskCallsController(Following following, Voices voices) {
        this.following = following;
        this.voices = voices;
    }

    @GetMapping(PATH)
    @Access(Role.STATION)
    ModelAndView show(Viewer by, Form form) {
        var page = new DeskCallsPage(following.calls(by), form.has("done", "1"));
        return new ModelAndView("voices/deskCalls", Map.of("page", page));
    }

    @PostMapping(PATH + "/{id}")
    @Access(Role.STATION)
    ModelAndView tell(Viewer by, @PathVariable UUID id, Form form) {
        voices.tell(by, id, form.has("result", "told"));
        return Forms.redirect(PATH + "?done=1");
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer.is(Role.STATION)
                ? List.of(new RailItem(PATH, "voices.desk.calls.title", following.count(viewer), Tone.QUIET, 3))
                : List.of();
    }
}
