package shangliang.consultation;

import static shangliang.base.Role.CHAIR;
import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.MEMBER;
import static shangliang.base.Role.RECHECKER;
import static shangliang.base.Role.REGIONAL_GROUP;
import static shangliang.base.Role.STATION;
import static shangliang.base.Role.STUDIO_LEAD;
import static shangliang.base.Role.SUPERVISION;
import static shangliang.base.Role.UNIT;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Cursor;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** The consultations at the desk, and how a new one is proposed. */
@Controller
class BoardController {

    private static final List<Part> PARTS = List.of(Part.values());

    private final Library library;
    private final Consultations consultations;
    private final TypedVoices typed;

    BoardController(Library library, Consultations consultations, TypedVoices typed) {
        this.library = library;
        this.consultations = consultations;
        this.typed = typed;
    }

    @GetMapping("/desk/consultations")
    @Access({CLERK, SUPERVISION, CHAIR, COMMITTEE, STUDIO_LEAD, STATION, MEMBER, REGIONAL_GROUP, UNIT, RECHECKER})
    ModelAndView list(Viewer viewer, Form form) {
        var part = Part.of(form.text("show"), ConsultationRail.mayPropose(viewer) ? Part.CHOOSE : Part.COMING);
        var after = Cursor.parse(form.text("after")).orElse(null);
        return new ModelAndView("consultation/board", "page", library.list(viewer, part, PARTS, after));
    }

    @GetMapping("/desk/consultations/new")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD, STATION, MEMBER, UNIT})
    ModelAndView start(Viewer viewer, Form form) {
        return page(proposed(viewer, form));
    }

    @PostMapping("/desk/consultations")
    @Access({CLERK, COMMITTEE, STUDIO_LEAD, STATION, MEMBER, UNIT})
    ModelAndView propose(Viewer viewer, Form form) {
        return Forms.submit(
                form,
                () -> {
                    var topic = new Posted(viewer, new ConsultationNumber(0, 0), form).topic();
                    var proposal = new Proposal(topic, typed.voices(viewer, form.text("numbers")));
                    return "/desk/consultations/" + consultations.propose(viewer, proposal) + "?done=propose";
                },
                this::page);
    }

    /** Whoever can lead one leads it, unless they choose otherwise; a voice it begins with stands in it already. */
    private Form proposed(Viewer viewer, Form form) {
        var start = form.with("scale", Scale.SMALL.name()).with("channel", Channel.CONFERENCE.name());
        var own = viewer instanceof Viewer.Staff staff && (viewer.is(COMMITTEE) || viewer.is(STUDIO_LEAD))
                ? start.with(
                        "host",
                        staff.post().scope().kind() + ":" + staff.post().scope().code())
                : start;
        return own.with("numbers", typed.number(viewer, form.text("voice")));
    }

    private ModelAndView page(Form form) {
        return new ModelAndView("consultation/start", "page", new StartPage(form, library.names()));
    }
}
