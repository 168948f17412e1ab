package shangliang.voices;

import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.SUPERVISION;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Viewer;
import shangliang.web.Access;

/** Shows what firms of each trade meet with, so that it can be followed up by trade and by field. */
@Controller
class DeskTradesController {

    private final DeskTradeRows rows;
    private final DeskSights sights;
    private final DeskPages pages;

    DeskTradesController(DeskTradeRows rows, DeskSights sights, DeskPages pages) {
        this.rows = rows;
        this.sights = sights;
        this.pages = pages;
    }

    @GetMapping("/desk/trades")
    @Access({CLERK, SUPERVISION, COMMITTEE})
    ModelAndView show(Viewer by) {
        var page = new DeskTradesPage(rows.cells(sights.of(by).sight()), pages.names());
        return new ModelAndView("voices/deskTrades", "page", page);
    }
}
