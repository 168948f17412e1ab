package shangliang.problems;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import shangliang.base.Cursor;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.voices.VoiceFact;
import shangliang.web.Access;
import shangliang.web.Brief;
import shangliang.web.Form;

/** Shows everyone what was solved as a class, and what is still worked on. */
@Controller
class OpenClassesController {

    private final Board board;
    private final ClassPages pages;
    private final Looking looking;
    private final OpenNames open;

    OpenClassesController(Board board, ClassPages pages, Looking looking, OpenNames open) {
        this.board = board;
        this.pages = pages;
        this.looking = looking;
        this.open = open;
    }

    @GetMapping("/problems")
    @Access(anyone = true)
    @Brief
    ModelAndView list(Form form) {
        var asked = Part.of(form.text("show"), Part.SOLVED);
        var part = OpenClassesPage.PARTS.contains(asked) ? asked : Part.SOLVED;
        var lines = board.page(
                Viewer.ANYONE, part.phases(), Cursor.parse(form.text("after")).orElse(null));
        var page = new OpenClassesPage(part, lines, board.counts(Viewer.ANYONE), open.names());
        return new ModelAndView("problems/index", "page", page);
    }

    @GetMapping("/problems/{number}")
    @Access(anyone = true)
    @Brief
    ModelAndView show(@PathVariable String number) {
        var known = ClassNumber.parse(number).orElseThrow(NotFound::new);
        var into = board.movedTo(known);
        if (into.isPresent()) {
            return moved("/problems/" + into.get());
        }
        var line = board.get(Viewer.ANYONE, known);
        var problem = line.problem();
        var voices = pages.voices(Viewer.ANYONE, problem).stream()
                .map(ClassPage.Voiced::fact)
                .filter(fact -> fact != null && fact.published())
                .toList();
        return page(line, voices);
    }

    private ModelAndView page(ClassLine line, java.util.List<VoiceFact> voices) {
        var problem = line.problem();
        var thread = pages.openThread(problem);
        return new ModelAndView(
                "problems/open",
                "page",
                new OpenClassPage(line, voices, looking.verdict(problem), thread, open.holding(problem)));
    }

    /** A published address leads on for good. */
    private static ModelAndView moved(String path) {
        var view = new RedirectView(path);
        view.setStatusCode(org.springframework.http.HttpStatus.MOVED_PERMANENTLY);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
