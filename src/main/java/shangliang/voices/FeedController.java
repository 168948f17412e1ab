package shangliang.voices;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import shangliang.base.NotFound;
import shangliang.thread.Feeds;
import shangliang.web.Access;

/** The thread of a published voice as a feed, with everything that came of it later. */
@Controller
class FeedController {

    private final VoicePages pages;
    private final Feeds feeds;

    FeedController(VoicePages pages, Feeds feeds) {
        this.pages = pages;
        this.feeds = feeds;
    }

    @GetMapping("/v/{number}/feed")
    @Access(anyone = true)
    ResponseEntity<String> feed(HttpServletRequest request, @PathVariable String number, Locale locale)
            throws XMLStreamException {
        var look = pages.look(Looks.number(number));
        if (!look.published()) {
            throw new NotFound();
        }
        var address = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/v/" + look.voice().number())
                .toUriString();
        return feeds.of(look.leading().ref(), address, locale);
    }
}
