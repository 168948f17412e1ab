package shangliang.studios.hearings;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import shangliang.web.Access;

/** The public pages of the monthly draw, and its file for whoever wants to make it again. */
@Controller
class HearingsController {

    private final HearingReader reader;

    HearingsController(HearingReader reader) {
        this.reader = reader;
    }

    @GetMapping("/hearings")
    @Access(anyone = true)
    ModelAndView all() {
        return new ModelAndView("studios/hearings/index", Map.of("page", reader.all()));
    }

    @GetMapping("/hearings/{month}")
    @Access(anyone = true)
    ModelAndView show(@PathVariable String month) {
        return new ModelAndView("studios/hearings/round", Map.of("page", reader.page(month)));
    }

    @GetMapping("/hearings/{month}/draw.txt")
    @Access(anyone = true)
    ResponseEntity<String> file(@PathVariable String month) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(reader.round(month).text());
    }
}
