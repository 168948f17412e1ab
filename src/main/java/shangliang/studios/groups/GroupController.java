package shangliang.studios.groups;

import static shangliang.base.Role.REGIONAL_GROUP;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.council.Council;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** Where a regional group sees its area on one screen, and says in which town a member is at home. */
@Controller
class GroupController implements RailSource {

    private static final String HOME = "/desk/group";

    private final GroupReader reader;
    private final Council council;

    GroupController(GroupReader reader, Council council) {
        this.reader = reader;
        this.council = council;
    }

    @GetMapping(HOME)
    @Access(REGIONAL_GROUP)
    ModelAndView show(Viewer viewer) {
        return show(viewer, Form.EMPTY);
    }

    private ModelAndView show(Viewer viewer, Form form) {
        return new ModelAndView("studios/groups/show", "page", reader.page(viewer, form));
    }

    @PostMapping(HOME + "/members/{member}")
    @Access(REGIONAL_GROUP)
    ModelAndView move(Viewer by, @PathVariable String member, Form form) {
        return Forms.submit(
                form,
                () -> {
                    council.moveWithinGroup(by, member, form.text("town"));
                    return HOME + "#" + member;
                },
                failed -> show(by, failed.with("member", member)));
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer.is(REGIONAL_GROUP)
                ? List.of(new RailItem(HOME, "studios.groups.title", 0, Tone.QUIET, 1))
                : List.of();
    }
}
