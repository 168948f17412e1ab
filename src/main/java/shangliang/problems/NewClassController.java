package shangliang.problems;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.SUPERVISION;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.voices.VoiceFact;
import shangliang.voices.VoiceFacts;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** Says by hand that voices are one class. */
@Controller
class NewClassController {

    private final Problems problems;
    private final Typing typing;
    private final VoiceFacts facts;
    private final Namer namer;

    NewClassController(Problems problems, Typing typing, VoiceFacts facts, Namer namer) {
        this.problems = problems;
        this.typing = typing;
        this.facts = facts;
        this.namer = namer;
    }

    @GetMapping("/desk/problems/new")
    @Access({CLERK, SUPERVISION})
    ModelAndView show(Viewer by, Form form) {
        return page(by, form);
    }

    @PostMapping("/desk/problems")
    @Access({CLERK, SUPERVISION})
    ModelAndView create(Viewer by, Form form) {
        return Forms.submit(
                form, () -> "/desk/problems/" + problems.suggest(by, chosen(by, form)), again -> page(by, again));
    }

    private Suggestion chosen(Viewer by, Form form) {
        var voices = typing.voices(new ClassPost(by, new ClassNumber(0, 0), form));
        var topic = facts.of(by, voices).stream()
                .map(fact -> fact.spot().topic())
                .filter(java.util.Objects::nonNull)
                .findFirst();
        return new Suggestion(form.text("title"), topic.orElse(null), form.text("why"), voices, 0);
    }

    private ModelAndView page(Viewer by, Form form) {
        var like = like(by, form);
        var ticked = like.isEmpty() || !form.texts("voices").isEmpty()
                ? form
                : form.with("voices", like.getFirst().id().toString());
        return new ModelAndView("problems/start", "page", new NewClassPage(ticked, like, namer.names()));
    }

    /** The voice one comes from, then those that are like it. */
    private List<VoiceFact> like(Viewer by, Form form) {
        var id = form.text("id");
        var from = id.isEmpty() ? List.<VoiceFact>of() : facts.of(by, List.of(ClassPost.id(id)));
        return from.isEmpty() ? List.of() : facts.like(by, from.getFirst());
    }
}
