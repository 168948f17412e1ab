package shangliang.voices;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import shangliang.base.NotFound;
import shangliang.base.Piece;
import shangliang.base.Piece.Audience;
import shangliang.thread.Knot;
import shangliang.web.Access;
import shangliang.web.Messages;

/** The thread of a published voice as a feed. */
@Controller
class FeedController {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final VoicePages pages;
    private final Messages messages;

    FeedController(VoicePages pages, Messages messages) {
        this.pages = pages;
        this.messages = messages;
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
        return ResponseEntity.ok().contentType(ATOM).body(written(look, address, locale));
    }

    private String written(Look look, String address, Locale locale) throws XMLStreamException {
        var pieces = pages.thread(look, look.leading(), Audience.PUBLIC).knots().stream()
                .flatMap(FeedController::piece)
                .toList();
        try (var feed = new Feed(address, look.publicTitle(), locale.toLanguageTag())) {
            feed.updated(
                    pieces.isEmpty()
                            ? look.voice().origin().at()
                            : pieces.getLast().at());
            for (var piece : pieces) {
                var words = messages.text(locale, piece.key(), piece.args().toArray());
                feed.entry(piece.id().toString(), piece.at(), words);
            }
            return feed.end();
        }
    }

    private static Stream<Piece> piece(Knot knot) {
        return switch (knot) {
            case Knot.Done done -> Stream.of(done.piece());
            case Knot.Now now -> Stream.of(now.piece());
            case Knot.Promise promise -> Stream.of();
        };
    }
}
