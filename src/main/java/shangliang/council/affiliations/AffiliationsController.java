package shangliang.council.affiliations;

import static shangliang.base.Role.MEMBER;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Where a member says what they head or work for, and everyone reads it. */
@Controller
class AffiliationsController implements RailSource {

    private static final String HOME = "/desk/affiliations";

    private final Affiliations affiliations;
    private final AffiliationReader reader;

    AffiliationsController(Affiliations affiliations, AffiliationReader reader) {
        this.affiliations = affiliations;
        this.reader = reader;
    }

    @GetMapping("/council/members/{member}/affiliations")
    @Access(anyone = true)
    ModelAndView open(@PathVariable String member) {
        return new ModelAndView("council/affiliations/open", "page", reader.open(member));
    }

    @GetMapping(HOME)
    @Access(MEMBER)
    ModelAndView desk(Viewer viewer) {
        return desk(viewer, Form.EMPTY);
    }

    private ModelAndView desk(Viewer viewer, Form form) {
        return new ModelAndView("council/affiliations/desk", "page", reader.own(viewer, form));
    }

    @PostMapping(HOME)
    @Access(MEMBER)
    ModelAndView declare(Viewer by, Form form) {
        return done(by, form, () -> affiliations.declare(by, new AffiliationForm(form).declared()));
    }

    @PostMapping(HOME + "/{id}/end")
    @Access(MEMBER)
    ModelAndView end(Viewer by, @PathVariable UUID id, Form form) {
        var typed = form.with("one", id.toString());
        return done(by, typed, () -> affiliations.end(by, id, new AffiliationForm(form).until()));
    }

    private ModelAndView done(Viewer by, Form form, Runnable act) {
        return Forms.submit(
                form,
                () -> {
                    act.run();
                    return HOME;
                },
                failed -> desk(by, failed));
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer.is(MEMBER)
                ? List.of(new RailItem(HOME, "council.affiliations.title", 0, Tone.QUIET, 61))
                : List.of();
    }
}
