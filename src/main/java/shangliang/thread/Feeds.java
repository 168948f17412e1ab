package shangliang.thread;

import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import shangliang.base.NotFound;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.web.Messages;

/** Writes the public life of a matter as a feed: whoever follows any piece hears of every later one, without leaving a name. */
@Component
public class Feeds {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final Threads threads;
    private final Messages messages;

    Feeds(Threads threads, Messages messages) {
        this.threads = threads;
        this.messages = messages;
    }

    /**
     * Everything public on the line of {@code matter}, the oldest first.
     *
     * @param address the page that the feed belongs to
     * @throws NotFound when the matter itself is not public, or nothing is known of it
     */
    public ResponseEntity<String> of(SourceRef matter, String address, Locale locale) throws XMLStreamException {
        var whole = threads.whole(matter.id(), Viewer.ANYONE);
        var pieces = whole.pieces();
        if (pieces.isEmpty()) {
            throw new NotFound();
        }
        try (var feed = new Feed(address, whole.own().title(), locale.toLanguageTag())) {
            feed.updated(pieces.getLast().at());
            for (var piece : pieces) {
                var words = messages.text(locale, piece.key(), piece.args().toArray());
                feed.entry(piece.id().toString(), piece.at(), words);
            }
            return ResponseEntity.ok().contentType(ATOM).body(feed.end());
        }
    }
}
