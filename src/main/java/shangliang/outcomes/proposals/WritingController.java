package shangliang.outcomes.proposals;

import static shangliang.base.Role.*;

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

/** Where proposals are written and changed, and where the committee takes in those on paper. */
@Controller
@RequestMapping("/desk/proposals")
class WritingController {

    private final ProposalReader reader;
    private final Proposals proposals;
    private final Beginnings beginnings;

    WritingController(ProposalReader reader, Proposals proposals, Beginnings beginnings) {
        this.reader = reader;
        this.proposals = proposals;
        this.beginnings = beginnings;
    }

    @GetMapping("/new")
    @Access({MEMBER, COMMITTEE, REGIONAL_GROUP, STATION})
    ModelAndView start(Viewer viewer, Form form) {
        return reader.write(viewer, null, beginnings.filled(viewer, from(form)));
    }

    private static Form from(Form form) {
        return Form.EMPTY.with("voices", form.text("voices")).with("consultation", form.text("consultation"));
    }

    @PostMapping
    @Access({MEMBER, COMMITTEE, REGIONAL_GROUP, STATION})
    ModelAndView begin(Viewer viewer, Form form) {
        if (form.has("fill", "1")) {
            return reader.write(viewer, null, beginnings.filled(viewer, form));
        }
        return Forms.submit(
                form, () -> "/desk/proposals/" + begun(viewer, form), failed -> reader.write(viewer, null, failed));
    }

    private ProposalNumber begun(Viewer viewer, Form form) {
        var typed = new ProposalForm(form);
        var kind = typed.kind(reader.offered(viewer));
        return reader.keeps(viewer) && !form.text("proposer").isEmpty()
                ? proposals.takeIn(viewer, kind, form.text("proposer"), typed.paper())
                : proposals.begin(viewer, kind, typed.paper(), beginnings.sources(viewer, form));
    }

    /** While it is written: what was proposed before on the same. */
    @PostMapping("/like")
    @Access({MEMBER, COMMITTEE, REGIONAL_GROUP, STATION})
    ModelAndView like(Viewer viewer, Form form) {
        return reader.like(viewer, form);
    }

    @GetMapping("/{number}/text")
    @Access({MEMBER, COMMITTEE, REGIONAL_GROUP, STATION})
    ModelAndView text(Viewer viewer, @PathVariable String number) {
        return reader.write(viewer, reader.get(viewer, number), Form.EMPTY);
    }

    @PostMapping("/{number}/text")
    @Access({MEMBER, COMMITTEE, REGIONAL_GROUP, STATION})
    ModelAndView text(Viewer viewer, @PathVariable String number, Form form) {
        var proposal = reader.get(viewer, number);
        return Forms.submit(
                form,
                () -> {
                    proposals.act(viewer, proposal.number(), new Deed.Write(new ProposalForm(form).paper()));
                    return "/desk/proposals/" + proposal.number();
                },
                failed -> reader.write(viewer, proposal, failed));
    }
}
