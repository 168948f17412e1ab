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

/** Where a committee or the office works on one of its campaigns: its lines, and its end. */
@Controller
@RequestMapping(CampaignDeskController.HOME + "/{id}")
class CampaignWorkController {

    private final CampaignReader reader;
    private final Campaigns campaigns;

    CampaignWorkController(CampaignReader reader, Campaigns campaigns) {
        this.reader = reader;
        this.campaigns = campaigns;
    }

    @GetMapping
    @Access({COMMITTEE, CLERK})
    ModelAndView work(Viewer viewer, @PathVariable UUID id, Form form) {
        return new ModelAndView("supervision/campaigns/work", "page", reader.work(viewer, id, form));
    }

    @PostMapping("/lines")
    @Access({COMMITTEE, CLERK})
    ModelAndView add(Viewer by, @PathVariable UUID id, Form form) {
        var typed = new CampaignForm(form);
        return done(by, id, form.with("act", "add"), () -> campaigns.add(by, id, form.once(), typed.line()));
    }

    @PostMapping("/lines/{line}/done")
    @Access({COMMITTEE, CLERK})
    ModelAndView tick(Viewer by, @PathVariable UUID id, @PathVariable UUID line, Form form) {
        return done(by, id, form.with("act", line.toString()), () -> campaigns.tick(by, id, line, form.text("said")));
    }

    @PostMapping("/lines/{line}/strike")
    @Access({COMMITTEE, CLERK})
    ModelAndView strike(Viewer by, @PathVariable UUID id, @PathVariable UUID line, Form form) {
        return done(by, id, form.with("act", line.toString()), () -> campaigns.strike(by, id, line));
    }

    @PostMapping("/end")
    @Access({COMMITTEE, CLERK})
    ModelAndView end(Viewer by, @PathVariable UUID id, Form form) {
        return done(by, id, form.with("act", "end"), () -> campaigns.end(by, id, form.text("result")));
    }

    @PostMapping("/drop")
    @Access({COMMITTEE, CLERK})
    ModelAndView drop(Viewer by, @PathVariable UUID id, Form form) {
        return done(by, id, form.with("act", "end"), () -> campaigns.drop(by, id, form.text("result")));
    }

    private ModelAndView done(Viewer by, UUID id, Form form, Runnable act) {
        return Forms.submit(
                form,
                () -> {
                    act.run();
                    return CampaignDeskController.HOME + "/" + id;
                },
                failed -> work(by, id, failed));
    }
}
