package shangliang.voices;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.NotFound;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.studios.activities.Visits;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Takes down on the spot what people say while a studio is out among them. */
@Controller
class VisitController {

    private final Visits visits;
    private final Voices voices;
    private final VoicesOfVisits taken;
    private final Council council;

    VisitController(Visits visits, Voices voices, VoicesOfVisits taken, Council council) {
        this.visits = visits;
        this.voices = voices;
        this.taken = taken;
        this.council = council;
    }

    @GetMapping("/desk/visits/{id}")
    @Access(Role.STUDIO_LEAD)
    ModelAndView show(Viewer by, @PathVariable UUID id) {
        var visit = visits.of(by, id).orElseThrow(NotFound::new);
        var fresh = Form.EMPTY
                .with("once", UUID.randomUUID().toString())
                .with("place", visit.outline().place());
        return page(by, visit, fresh);
    }

    private ModelAndView page(Viewer by, Visits.Visit visit, Form form) {
        var page = new VisitPage(visit, council.directory(), taken.of(visit.ref(), by), form);
        return new ModelAndView("voices/visit", Map.of("page", page));
    }

    /** The code is shown at once and never again; the same form sent twice is one voice with one code. */
    @PostMapping("/desk/visits/{id}")
    @Access(Role.STUDIO_LEAD)
    ModelAndView take(Viewer by, @PathVariable UUID id, Form form, HttpServletResponse response) {
        var visit = visits.of(by, id).orElseThrow(NotFound::new);
        return Forms.show(form, () -> taken(by, visit, form, response), failed -> page(by, visit, failed));
    }

    private ModelAndView taken(Viewer by, Visits.Visit visit, Form form, HttpServletResponse response) {
        var typed = new DeskIntakeForm(form.with("channel", Channel.VISIT.name()));
        var receipt = voices.submit(by, typed.submission(DeskCounter.staff(by)).at(visit.ref()));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var next = "/desk/visits/" + visit.ref().id();
        var page = new DeskReceiptPage(receipt.number(), receipt.code(), next);
        return new ModelAndView("voices/deskReceipt", Map.of("page", page), HttpStatus.CREATED);
    }
}
