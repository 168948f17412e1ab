package shangliang.outcomes.works;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import shangliang.web.Access;
import shangliang.web.Brief;
import shangliang.web.Form;

/** The library: what members and studios have written, made and brought to people, for everyone to read. */
@Controller
class LibraryController {

    private final WorkReader reader;

    LibraryController(WorkReader reader) {
        this.reader = reader;
    }

    @GetMapping("/library")
    @Access(anyone = true)
    @Brief
    ModelAndView list(Form form) {
        return reader.library(form);
    }

    @GetMapping("/library/{number}")
    @Access(anyone = true)
    @Brief
    ModelAndView show(@PathVariable String number) {
        return reader.open(number);
    }
}
