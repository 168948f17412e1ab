package shangliang.voices;

import static shangliang.base.Role.CHAIR;
import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.REGIONAL_GROUP;
import static shangliang.base.Role.STATION;
import static shangliang.base.Role.STUDIO_LEAD;
import static shangliang.base.Role.SUPERVISION;
import static shangliang.base.Role.UNIT;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Finds what a colleague remembers; a number goes straight to its voice, and every search is an address. */
@Controller
class DeskSearchController {

    static final String PATH = "/desk/search";

    private final DeskSearch search;
    private final DeskPages pages;

    DeskSearchController(DeskSearch search, DeskPages pages) {
        this.search = search;
        this.pages = pages;
    }

    @GetMapping(PATH)
    @Access({STATION, STUDIO_LEAD, CLERK, UNIT, SUPERVISION, CHAIR, COMMITTEE, REGIONAL_GROUP})
    ModelAndView search(Viewer by, Form form) {
        var number = VoiceNumber.parse(Searching.typed(form));
        if (number.isPresent() && search.sees(by, number.get())) {
            return Forms.redirect("/desk/voices/" + number.get());
        }
        var page = new DeskSearchPage(form, search.find(by, form), pages.names());
        return new ModelAndView("voices/deskSearch", "page", page);
    }
}
