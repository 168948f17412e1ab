package shangliang.duties;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Zone;
import shangliang.web.Access;
import shangliang.web.Form;

/** The public pages about whose job is what, today or on another day. */
@Controller
class DutiesController {

    private final DutiesReader reader;

    DutiesController(DutiesReader reader) {
        this.reader = reader;
    }

    @GetMapping("/duties")
    @Access(anyone = true)
    ModelAndView index(Form form) {
        return page("duties/index", reader.index(day(form)));
    }

    @GetMapping("/duties/{list}")
    @Access(anyone = true)
    ModelAndView list(@PathVariable String list, Form form) {
        return page("duties/list", reader.list(list, day(form)));
    }

    @GetMapping("/duties/{list}.csv")
    @Access(anyone = true)
    ResponseEntity<byte[]> csv(@PathVariable String list, Form form) {
        var text = DutyCsv.of(reader.list(list, day(form)));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"duties-" + list + ".csv\"")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/duties/precedents")
    @Access(anyone = true)
    ModelAndView precedents() {
        return page("duties/precedents", reader.precedents());
    }

    /** The day asked for; anything that is no day is today. */
    private LocalDate day(Form form) {
        return Zone.day(form.text("on")).orElseGet(reader::today);
    }

    static ModelAndView page(String view, Object page) {
        return new ModelAndView(view, Map.of("page", page));
    }
}
