package shangliang.studios.offers;

import static shangliang.base.Role.MEMBER;

import java.util.List;
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
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Members among themselves: what their firms offer and need. */
@Controller
@RequestMapping(OffersController.PATH)
class OffersController implements RailSource {

    static final String PATH = "/desk/offers";

    private final Offers offers;

    OffersController(Offers offers) {
        this.offers = offers;
    }

    @GetMapping
    @Access(MEMBER)
    ModelAndView list(Viewer viewer, Form form) {
        return new ModelAndView("studios/offers/offers", "page", offers.page(viewer, form));
    }

    @PostMapping
    @Access(MEMBER)
    ModelAndView add(Viewer by, Form form) {
        return Forms.submit(
                form,
                () -> {
                    offers.add(by, form.text("kind"), form.text("words"), form.text("interest"));
                    return PATH;
                },
                failed -> list(by, failed));
    }

    @PostMapping("/{id}/end")
    @Access(MEMBER)
    ModelAndView end(Viewer by, @PathVariable UUID id, Form form) {
        return Forms.submit(
                form,
                () -> {
                    offers.end(by, id);
                    return PATH;
                },
                failed -> list(by, failed));
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer.is(MEMBER) ? List.of(new RailItem(PATH, "studios.offers.title", 0, Tone.QUIET, 63)) : List.of();
    }
}
