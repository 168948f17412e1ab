package shangliang.voices;

import static shangliang.base.Role.CLERK;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.voices.suggest.Keeping;
import shangliang.voices.suggest.Suggestions;
import shangliang.web.Access;
import shangliang.web.Form;

/** Confirms sure suggestions together, and shows how suggestions and decisions agree. */
@Controller
class DeskSureController {

    static final String PATH = "/desk/triage/sure";

    private final DeskSure sure;
    private final Suggestions suggestions;
    private final Keeping keeping;
    private final DeskPages pages;

    DeskSureController(DeskSure sure, Suggestions suggestions, Keeping keeping, DeskPages pages) {
        this.sure = sure;
        this.suggestions = suggestions;
        this.keeping = keeping;
        this.pages = pages;
    }

    @GetMapping(PATH)
    @Access(CLERK)
    ModelAndView show(Viewer by) {
        return page(by, null);
    }

    @PostMapping(PATH)
    @Access(CLERK)
    ModelAndView confirm(Viewer by, Form form) {
        return page(by, sure.confirm(by, form));
    }

    private ModelAndView page(Viewer by, @Nullable List<DeskSurePage.Result> results) {
        var page =
                new DeskSurePage(sure.waiting(by), suggestions.learnedFrom(), keeping.lately(), results, pages.names());
        return new ModelAndView("voices/deskSure", Map.of("page", page));
    }
}
