package shangliang.supervision.campaigns;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Where a committee or the office writes its campaigns. */
@Controller
@RequestMapping(CampaignDeskController.HOME)
class CampaignDeskController {

    static final String HOME = "/desk/campaigns";

    private final CampaignReader reader;
    private final Campaigns campaigns;
    private final CampaignChecks checks;

    CampaignDeskController(CampaignReader reader, Campaigns campaigns, CampaignChecks checks) {
        this.reader = reader;
        this.campaigns = campaigns;
        this.checks = checks;
    }

    @GetMapping
    @Access({COMMITTEE, CLERK})
    ModelAndView own(Viewer viewer) {
        return new ModelAndView("supervision/campaigns/desk", "page", reader.desk(viewer));
    }

    @GetMapping("/new")
    @Access({COMMITTEE, CLERK})
    ModelAndView fresh(Viewer viewer, Form form) {
        return new ModelAndView("supervision/campaigns/write", "page", reader.fresh(viewer, form));
    }

    @PostMapping
    @Access({COMMITTEE, CLERK})
    ModelAndView begin(Viewer by, Form form) {
        var typed = new CampaignForm(form);
        return Forms.submit(
                form,
                () -> HOME + "/" + campaigns.begin(by, form.once(), typed.text(checks)),
                failed -> fresh(by, failed));
    }

    @GetMapping("/{id}/text")
    @Access({COMMITTEE, CLERK})
    ModelAndView text(Viewer viewer, @PathVariable UUID id, Form form) {
        return new ModelAndView("supervision/campaigns/write", "page", reader.change(viewer, id, form));
    }

    @PostMapping("/{id}/text")
    @Access({COMMITTEE, CLERK})
    ModelAndView change(Viewer by, @PathVariable UUID id, Form form) {
        var typed = new CampaignForm(form);
        return Forms.submit(
                form,
                () -> {
                    campaigns.change(by, id, form.version(), typed.text(checks));
                    return HOME + "/" + id;
                },
                failed -> text(by, id, failed));
    }
}
