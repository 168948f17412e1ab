package shangliang.problems;

import static shangliang.base.Role.CHAIR;
import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.RECHECKER;
import static shangliang.base.Role.SUPERVISION;
import static shangliang.base.Role.UNIT;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Cursor;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;

/** The board of classes: what is hot, what is worked on, what rests and what is solved. */
@Controller
class BoardController {

    private final Board board;
    private final Namer namer;

    BoardController(Board board, Namer namer) {
        this.board = board;
        this.namer = namer;
    }

    @GetMapping("/desk/problems")
    @Access({CLERK, SUPERVISION, CHAIR, COMMITTEE, UNIT, RECHECKER})
    ModelAndView show(Viewer viewer, Form form) {
        var first = viewer.is(UNIT) || viewer.is(RECHECKER) ? Part.WORK : Part.HOT;
        var part = Part.of(form.text("show"), first);
        var lines = part == Part.HOT
                ? board.hottest(viewer, part.phases())
                : board.page(
                        viewer, part.phases(), Cursor.parse(form.text("after")).orElse(null));
        var page = new BoardPage(part, lines, board.counts(viewer), viewer, namer.names());
        return new ModelAndView("problems/board", "page", page);
    }
}
