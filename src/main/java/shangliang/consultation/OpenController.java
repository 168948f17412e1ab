package shangliang.consultation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Cursor;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Brief;
import shangliang.web.Form;

/** Shows everyone what is talked over, when, and what came of it. */
@Controller
class OpenController {

    private final Library library;
    private final ConsultationPages pages;

    OpenController(Library library, ConsultationPages pages) {
        this.library = library;
        this.pages = pages;
    }

    @GetMapping("/consultations")
    @Access(anyone = true)
    @Brief
    ModelAndView list(Form form) {
        var asked = Part.of(form.text("show"), Part.COMING);
        var part = Part.OPEN.contains(asked) ? asked : Part.COMING;
        var after = Cursor.parse(form.text("after")).orElse(null);
        return new ModelAndView("consultation/index", "page", library.list(Viewer.ANYONE, part, Part.OPEN, after));
    }

    @GetMapping("/consultations/{number}")
    @Access(anyone = true)
    @Brief
    ModelAndView show(@PathVariable String number) {
        return pages.open(Posted.number(number));
    }
}
