package shangliang.insight;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.web.Access;
import shangliang.web.Brief;

/** Tells everyone what was promised, what was done and what was not. */
@Controller
class FactsController {

    private final PublicFacts facts;

    FactsController(PublicFacts facts) {
        this.facts = facts;
    }

    @GetMapping("/facts")
    @Access(anyone = true)
    @Brief
    ModelAndView facts() {
        return new ModelAndView("insight/facts", "page", facts.page());
    }
}
