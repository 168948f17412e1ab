package shangliang.outcomes.proposals;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Brief;
import shangliang.web.Form;

/** Shows everyone the proposals that are open to all, and where each stands. */
@Controller
class OpenProposalsController {

    private final ProposalReader reader;

    OpenProposalsController(ProposalReader reader) {
        this.reader = reader;
    }

    @GetMapping("/proposals")
    @Access(anyone = true)
    @Brief
    ModelAndView list(Form form) {
        return reader.list(Viewer.ANYONE, form);
    }

    @GetMapping("/proposals/{number}")
    @Access(anyone = true)
    @Brief
    ModelAndView show(@PathVariable String number) {
        return reader.show(Viewer.ANYONE, reader.get(Viewer.ANYONE, number), null, Form.EMPTY);
    }
}
