package shangliang.consultation;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Cursor;
import shangliang.base.NotFound;
import shangliang.base.Viewer;
import shangliang.consultation.ConsultationPage.Typed;
import shangliang.web.Access;
import shangliang.web.Brief;
import shangliang.web.Form;

/** Shows everyone what is talked over, when, and what came of it. */
@Controller
class OpenController {

    private final Library library;
    private final ConsultationPages pages;
    private final Seating seating;

    OpenController(Library library, ConsultationPages pages, Seating seating) {
        this.library = library;
        this.pages = pages;
        this.seating = seating;
    }

    @GetMapping("/consultations")
    @Access(anyone = true)
    @Brief
    ModelAndView list(Form form) {
        var asked = Part.of(form.text("show"), Part.COMING);
        var part = Part.OPEN.contains(asked) ? asked : Part.COMING;
        var after = Cursor.parse(form.text("after")).orElse(null);
        return new ModelAndView("consultation/index", "page", library.list(Viewer.ANYONE, part, Part.OPEN, after));
    }

    @GetMapping("/consultations/{number}")
    @Access(anyone = true)
    @Brief
    ModelAndView show(@PathVariable String number) {
        return pages.open(Posted.number(number), new Typed(Form.EMPTY, null, ""));
    }

    /** The draw of one group's seats, for whoever wants to make it again. */
    @GetMapping("/consultations/{number}/draw-{group}.txt")
    @Access(anyone = true)
    ResponseEntity<String> draw(@PathVariable String number, @PathVariable String group) {
        var consultation = library.get(Viewer.ANYONE, Posted.number(number));
        var text = seating.draws(consultation).stream()
                .filter(draw -> Integer.toString(draw.group()).equals(group))
                .map(SeatDraw::text)
                .findFirst()
                .orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text);
    }
}
