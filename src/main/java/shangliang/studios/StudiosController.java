package shangliang.studios;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import shangliang.web.Access;
import shangliang.web.Form;

/** The public pages about studios and the rooms where people can talk. */
@Controller
class StudiosController {

    private final StudioReader reader;

    StudiosController(StudioReader reader) {
        this.reader = reader;
    }

    @GetMapping("/studios")
    @Access(anyone = true)
    ModelAndView index(Form form) {
        var page = new StudiosPage(
                reader.book(), reader.directory(), reader.residents(), reader.coverage(), form.text("town"));
        return page("studios/index", page);
    }

    @GetMapping("/studios/{code}")
    @Access(anyone = true)
    ModelAndView show(@PathVariable String code) {
        return page("studios/show", reader.studio(code));
    }

    @GetMapping("/studios/residents")
    @Access(anyone = true)
    ModelAndView residents() {
        var page = new ResidentsPage(reader.book(), reader.directory(), reader.residents(), reader.coverage());
        return page("studios/residents", page);
    }

    @GetMapping("/venues")
    @Access(anyone = true)
    ModelAndView venues(Form form) {
        return page("studios/venues", new VenuesPage(reader.book(), reader.directory(), form.text("town")));
    }

    private static ModelAndView page(String view, Object page) {
        return new ModelAndView(view, Map.of("page", page));
    }
}
