package shangliang.council;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Calendars;
import shangliang.base.Role;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.Forms;

/** The administrator's page for the official working calendar, a year at a time. */
@Controller
class CalendarController {

    private static final String HOME = "/desk/admin/calendar";

    private final Council council;
    private final CouncilReader reader;
    private final Calendars calendars;

    CalendarController(Council council, CouncilReader reader, Calendars calendars) {
        this.council = council;
        this.reader = reader;
        this.calendars = calendars;
    }

    @GetMapping(HOME)
    @Access(Role.ADMIN)
    ModelAndView show(Form form) {
        return page(form);
    }

    private ModelAndView page(Form form) {
        var year = year(form);
        var entries = calendars.days(year).stream().map(CalendarEntry::of).toList();
        var today = reader.today().getYear();
        var page = new CalendarPage(form, year, calendars.current(), entries, today);
        return new ModelAndView("council/calendar", Map.of("page", page));
    }

    private int year(Form form) {
        var typed = form.text("year");
        return typed.matches("20\\d\\d")
                ? Integer.parseInt(typed)
                : reader.today().getYear();
    }

    @PostMapping(HOME + "/preview")
    @Access(Role.ADMIN)
    ModelAndView preview(Viewer viewer, Form form, @RequestParam(required = false) @Nullable MultipartFile file) {
        return Previews.show(form, () -> previewed(viewer, year(form), Upload.text(file, form)), this::page);
    }

    private ModelAndView previewed(Viewer viewer, int year, String csv) {
        var plan = council.planCalendar(viewer, year, csv);
        var kept = Map.of("year", String.valueOf(year), "csv", csv, "seen", plan.fingerprint());
        return Previews.page(new Preview("council.calendar.title", plan, HOME, kept, HOME + "?year=" + year));
    }

    @PostMapping(HOME)
    @Access(Role.ADMIN)
    ModelAndView confirm(Viewer viewer, Form form) {
        return Forms.submit(
                form,
                () -> {
                    council.confirmCalendar(viewer, year(form), Upload.kept(form), form.text("seen"));
                    return HOME + "?year=" + year(form);
                },
                this::page);
    }
}
