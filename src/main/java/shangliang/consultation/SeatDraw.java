package shangliang.consultation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shangliang.engine.draws.Announcement;
import shangliang.engine.draws.Outcome;
import shangliang.engine.draws.Pool;
import shangliang.engine.draws.Protocol;
import shangliang.engine.draws.Secret;

/**
 * The draw of one group's seats: announced before, made by numbers nobody here can choose, open to all after.
 *
 * @param secret nobody sees it before the draw
 */
record SeatDraw(
        int group,
        Announcement announcement,
        Secret secret,
        @Nullable Outcome outcome) {

    static SeatDraw announce(int group, List<String> codes, int places, Rules rules) {
        var pool = Pool.of(codes);
        var secret = Secret.fresh();
        var protocol = Protocol.of(pool, places, List.of(rules.source()), rules.at());
        return new SeatDraw(group, new Announcement(protocol, pool, List.of(secret.commitment())), secret, null);
    }

    /** By which public numbers, and when. */
    record Rules(String source, Instant at) {}

    Instant at() {
        return announcement.protocol().at();
    }

    boolean isDrawn() {
        return outcome != null;
    }

    SeatDraw with(Outcome numbers) {
        return new SeatDraw(group, announcement, secret, numbers);
    }

    /** Codes in the order of their lots; empty before. */
    List<String> order() {
        return outcome == null
                ? List.of()
                : announcement.draw(List.of(secret), outcome).order();
    }

    /** The file for everybody: without the secret until it is drawn. */
    String text() {
        return outcome == null
                ? announcement.text()
                : announcement.draw(List.of(secret), outcome).text();
    }
}
