package shangliang.voices;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import shangliang.base.Cursor;
import shangliang.council.Council;
import shangliang.duties.Duties;
import shangliang.web.Access;
import shangliang.web.Brief;
import shangliang.web.Form;

/** Shows everyone what was said and what came of it; every filter is an address. */
@Controller
class SeeController {

    private final Showcase showcase;
    private final Council council;
    private final Duties duties;

    SeeController(Showcase showcase, Council council, Duties duties) {
        this.showcase = showcase;
        this.council = council;
        this.duties = duties;
    }

    @GetMapping("/see")
    @Access(anyone = true)
    @Brief
    ModelAndView see(Form form) {
        var filter = new SeeFilter(form, council.directory(), duties.topics(), showcase.month());
        var after = Cursor.parse(form.text("after")).orElse(null);
        var page = new SeePage(filter, showcase.page(filter, after), showcase.figures(), showcase.promised());
        return new ModelAndView("voices/see", "page", page);
    }

    /** The address of a filtered list, ready for one more parameter. */
    static String address(SeeFilter filter) {
        var address = UriComponentsBuilder.fromPath("/see");
        SeeFilter.FIELDS.forEach(field -> filter.form().texts(field).stream()
                .filter(typed -> !typed.isEmpty())
                .map(typed -> UriUtils.encode(typed, StandardCharsets.UTF_8))
                .forEach(typed -> address.queryParam(field, typed)));
        var whole = address.build(true).toUriString();
        return whole + (whole.contains("?") ? "&" : "?");
    }
}
