package shangliang.supervision.campaigns;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.web.Access;
import shangliang.web.Form;

/** Shows everyone what runs under a common name, and what came of it. */
@Controller
@RequestMapping("/campaigns")
class CampaignsController {

    private final CampaignReader reader;

    CampaignsController(CampaignReader reader) {
        this.reader = reader;
    }

    @GetMapping
    @Access(anyone = true)
    ModelAndView all(Form form) {
        return new ModelAndView("supervision/campaigns/index", "page", reader.all(form));
    }

    @GetMapping("/{id}")
    @Access(anyone = true)
    ModelAndView one(@PathVariable UUID id) {
        return new ModelAndView("supervision/campaigns/open", "page", reader.open(id));
    }
}
