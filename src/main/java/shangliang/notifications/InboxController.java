package shangliang.notifications;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import shangliang.base.Cursor;
import shangliang.base.Viewer;
import shangliang.web.Access;
import shangliang.web.Form;
import shangliang.web.RailItem;
import shangliang.web.RailSource;
import shangliang.web.Tone;

/** The inbox of the post one acts in; looking is what marks it as read. */
@Controller
class InboxController implements RailSource {

    private final Notices notices;
    private final Clock clock;

    InboxController(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    @GetMapping("/desk/inbox")
    @Access(signedIn = true)
    ModelAndView show(Viewer viewer, Form form) {
        var staff = (Viewer.Staff) viewer;
        var page = notices.inbox(staff, Cursor.parse(form.text("after")).orElse(null));
        notices.seen(staff, clock.instant());
        return new ModelAndView("notifications/inbox", Map.of("page", page));
    }

    @Override
    public List<RailItem> rail(Viewer viewer) {
        return viewer instanceof Viewer.Staff staff
                ? List.of(new RailItem("/desk/inbox", "notifications.inbox", notices.unseen(staff), Tone.QUIET, 900))
                : List.of();
    }
}
