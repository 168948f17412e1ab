package shangliang.thread;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import shangliang.base.Viewer;
import shangliang.web.Access;

/** Shows a matter with all that it came from and all that came of it, and lets anyone follow that. */
@Controller
class WholeController {

    private static final String PATH = "/thread/{matter:[0-9a-f]{8}-[0-9a-f-]{27}}";

    private final Threads threads;
    private final Feeds feeds;

    WholeController(Threads threads, Feeds feeds) {
        this.threads = threads;
        this.feeds = feeds;
    }

    @GetMapping(PATH)
    @Access(anyone = true)
    ModelAndView show(Viewer viewer, @PathVariable UUID matter) {
        var whole = threads.whole(matter, viewer);
        return new ModelAndView(viewer.isStaff() ? "thread/desk" : "thread/open", "page", whole);
    }

    @GetMapping(PATH + "/feed")
    @Access(anyone = true)
    ResponseEntity<String> feed(HttpServletRequest request, @PathVariable UUID matter, Locale locale)
            throws XMLStreamException {
        var address = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/thread/" + matter)
                .toUriString();
        return feeds.of(threads.whole(matter, Viewer.ANYONE).asked(), address, locale);
    }
}
