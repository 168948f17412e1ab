package shangliang.studios.hearings;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.SourceRef;
import shangliang.engine.draws.Announcement;
import shangliang.engine.draws.Lots;
import shangliang.engine.draws.Outcome;
import shangliang.engine.draws.Secret;

/**
 * The draw of one month: announced before, made on its first day, open to all after.
 *
 * @param secret nobody sees it before the draw
 */
record Round(
        UUID id,
        YearMonth month,
        int cycle,
        Instant announcedAt,
        Announcement announcement,
        Secret secret,
        @Nullable Drawn drawn) {

    /** What came of it, and by which source. */
    record Drawn(Instant at, Outcome outcome, boolean fallback, List<String> order) {
        Drawn {
            order = List.copyOf(order);
        }
    }

    SourceRef ref() {
        return new SourceRef("hearing-round", id);
    }

    Instant drawAt() {
        return announcement.protocol().at();
    }

    boolean isDrawn() {
        return drawn != null;
    }

    Round draw(Outcome outcome, boolean fallback, Instant now) {
        var order = announcement.draw(List.of(secret), outcome).order();
        return new Round(id, month, cycle, announcedAt, announcement, secret, new Drawn(now, outcome, fallback, order));
    }

    /** Those on whom the lot fell; empty before. */
    List<String> taken() {
        return drawn == null
                ? List.of()
                : drawn.order().subList(0, announcement.protocol().take());
    }

    /** The file for everybody: without the secret until it is drawn. */
    String text() {
        return drawn == null
                ? announcement.text()
                : new Lots(announcement, List.of(secret), drawn.outcome(), drawn.order()).text();
    }
}
