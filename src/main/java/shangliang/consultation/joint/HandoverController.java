package shangliang.consultation.joint;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.STUDIO_LEAD;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Hands a consultation over to a partner: shows what would go, signs it, and keeps what went. */
@Controller
class HandoverController {

    private static final String HERE = "/desk/consultations/{number}/handover";

    private final JointMessages messages;
    private final JointReader reader;

    HandoverController(JointMessages messages, JointReader reader) {
        this.messages = messages;
        this.reader = reader;
    }

    @GetMapping(HERE)
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView show(Viewer viewer, @PathVariable String number) {
        return page(viewer, number, Form.EMPTY);
    }

    @PostMapping(HERE)
    @Access({CLERK, COMMITTEE, STUDIO_LEAD})
    ModelAndView hand(Viewer by, @PathVariable String number, Form form) {
        var home = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        return Forms.submit(
                form,
                () -> {
                    messages.hand(by, number, home);
                    return "/desk/consultations/" + number + "/handover";
                },
                failed -> page(by, number, failed));
    }

    private ModelAndView page(Viewer viewer, String number, Form form) {
        return new ModelAndView("consultation/joint/handover", Map.of("page", reader.handover(viewer, number, form)));
    }
}
