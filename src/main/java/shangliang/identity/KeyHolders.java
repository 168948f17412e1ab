package shangliang.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;

/** Remembers which matters a person opened with a receipt code, each until half an hour goes by without a look at it. */
@Component
public class KeyHolders {

    static final Duration IDLE = Duration.ofMinutes(30);

    private static final String KEYS = "keys";

    private final Clock clock;

    KeyHolders(Clock clock) {
        this.clock = clock;
    }

    /** Opens {@code matter} in this session, under a new session id. */
    public void open(HttpServletRequest request, SourceRef matter) {
        var fresh = request.getSession(false) == null;
        var session = request.getSession(true);
        if (fresh) {
            session.setMaxInactiveInterval((int) IDLE.toSeconds());
            SessionCsrf.arm(session);
        } else {
            request.changeSessionId();
        }
        session.setAttribute(KEYS, keys(request).with(matter, clock.instant()).toString());
    }

    /** The viewer that holds the key to {@code matter}; empty, without asking the database, for all who have no session. */
    public Optional<Viewer.KeyHolder> find(HttpServletRequest request, SourceRef matter) {
        var now = clock.instant();
        var keys = keys(request);
        if (!keys.holds(matter, now)) {
            return Optional.empty();
        }
        if (keys.stale(matter, now)) {
            request.getSession().setAttribute(KEYS, keys.with(matter, now).toString());
        }
        return Optional.of(new Viewer.KeyHolder(matter));
    }

    /** Gives the key back, as on a computer that others use. */
    public void close(HttpServletRequest request, SourceRef matter) {
        var session = request.getSession(false);
        if (session != null) {
            session.setAttribute(KEYS, keys(request).without(matter).toString());
        }
    }

    private static Keys keys(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEYS) instanceof String text ? Keys.parse(text) : Keys.NONE;
    }
}
