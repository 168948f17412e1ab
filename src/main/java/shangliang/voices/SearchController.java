package shangliang.voices;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.web.Access;
import shangliang.web.Form;

/** Finds published voices by words; every search is an address. */
@Controller
class SearchController {

    private final Searching searching;

    SearchController(Searching searching) {
        this.searching = searching;
    }

    @GetMapping("/search")
    @Access(anyone = true)
    ModelAndView search(Form form) {
        return new ModelAndView("voices/search", "page", searching.page(form));
    }
}
