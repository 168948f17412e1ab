package shangliang.problems;

import static shangliang.base.Role.CHAIR;
import static shangliang.base.Role.CLERK;
import static shangliang.base.Role.COMMITTEE;
import static shangliang.base.Role.SUPERVISION;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Zone;
import shangliang.council.Division;
import shangliang.voices.VoiceTally;
import shangliang.web.Access;
import shangliang.web.Form;

/** What comes back each season, told from what was said before and from nothing else. */
@Controller
class SeasonController {

    private final VoiceTally tally;
    private final Namer namer;
    private final Clock clock;

    SeasonController(VoiceTally tally, Namer namer, Clock clock) {
        this.tally = tally;
        this.namer = namer;
        this.clock = clock;
    }

    @GetMapping("/desk/problems/seasons")
    @Access({CLERK, SUPERVISION, CHAIR, COMMITTEE})
    ModelAndView show(Form form) {
        var names = namer.names();
        var topic = names.topics()
                .leaf(form.text("topic"))
                .map(found -> found.code())
                .orElse(null);
        var cells = tally.months(places(names, form.text("town")), topic);
        var now = clock.instant();
        var known = new SeasonPage.Known(month(tally.first().orElse(now)), month(now));
        var page = new SeasonPage(asked(form), month(form), known, cells, names);
        return new ModelAndView("problems/seasons", "page", page);
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(Zone.day(at));
    }

    private Form asked(Form form) {
        return form.with("month", String.valueOf(month(form).getMonthValue()));
    }

    /** The month that was asked for, or the next, which can still be prepared for. */
    private YearMonth month(Form form) {
        var today = Zone.day(clock.instant());
        var typed = form.text("month");
        return typed.matches("[1-9]|1[0-2]")
                ? YearMonth.of(today.getYear(), Integer.parseInt(typed))
                : YearMonth.from(today).plusMonths(1);
    }

    private static List<String> places(ClassNames names, String town) {
        return names.directory()
                .place(town)
                .map(found -> Stream.concat(
                                Stream.of(found.code()),
                                names.directory().placesUnder(found.code()).stream()
                                        .map(Division::code))
                        .toList())
                .orElse(List.of());
    }
}
