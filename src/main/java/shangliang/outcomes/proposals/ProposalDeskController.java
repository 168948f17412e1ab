package shangliang.outcomes.proposals;

import static shangliang.base.Role.*;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** One proposal at the desks of all who have a part in it; what can be done there is asked for by its verb. */
@Controller
@RequestMapping("/desk/proposals")
class ProposalDeskController {

    private final ProposalReader reader;
    private final Proposals proposals;

    ProposalDeskController(ProposalReader reader, Proposals proposals) {
        this.reader = reader;
        this.proposals = proposals;
    }

    @GetMapping
    @Access({MEMBER, COMMITTEE, REGIONAL_GROUP, STATION, STUDIO_LEAD, CLERK, UNIT, SUPERVISION, CHAIR})
    ModelAndView list(Viewer viewer, Form form) {
        return reader.list(viewer, form);
    }

    @GetMapping("/{number}")
    @Access({MEMBER, COMMITTEE, REGIONAL_GROUP, STATION, STUDIO_LEAD, CLERK, UNIT, SUPERVISION, CHAIR})
    ModelAndView show(Viewer viewer, @PathVariable String number, Form form) {
        return reader.show(viewer, reader.get(viewer, number), null, form);
    }

    @PostMapping("/{number}/{verb}")
    @Access({MEMBER, COMMITTEE, REGIONAL_GROUP, STATION, UNIT, SUPERVISION, CHAIR})
    ModelAndView act(Viewer viewer, @PathVariable String number, @PathVariable String verb, Form form) {
        var proposal = reader.get(viewer, number);
        var act = ProposalAct.at(verb).orElseThrow(NotFound::new);
        return Forms.submit(
                form,
                () -> {
                    proposals.act(viewer, proposal.number(), new ProposalForm(form).deed(act));
                    return after(viewer, proposal.number()) + "?done=" + verb;
                },
                failed -> reader.show(viewer, reader.get(viewer, number), act, failed));
    }

    /** Whoever gave it away may not see it any more, and goes back to the list. */
    private String after(Viewer viewer, ProposalNumber number) {
        try {
            return "/desk/proposals/" + reader.get(viewer, number.toString()).number();
        } catch (NotFound gone) {
            return "/desk/proposals";
        }
    }
}
