package shangliang.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shangliang.base.Post;
import shangliang.base.Refused;
import shangliang.base.Viewer;
import shangliang.base.Zone;
import shangliang.web.ViewerSource;

/**
 * What a session says about staff, checked against the database once in every request, so that an ended term or a closed
 * account stops working at once. Attributes are plain strings, so that a new version reads the sessions of the old one.
 */
@Component
class StaffSessions implements ViewerSource {

    private static final String ACCOUNT = "staff.account";
    private static final String VERSION = "staff.version";
    private static final String POST = "staff.post";
    private static final String KNOWN = StaffSessions.class.getName();

    private final IdentityRows rows;
    private final Clock clock;

    StaffSessions(IdentityRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** A new session for whoever proved themselves; an older one ends, so that its id is worth nothing. */
    void begin(HttpServletRequest request, SignIns.Welcome welcome) {
        end(request);
        var session = request.getSession(true);
        session.setAttribute(ACCOUNT, welcome.account().toString());
        session.setAttribute(VERSION, Integer.toString(welcome.version()));
        session.setAttribute(POST, welcome.post().id().toString());
        SessionCsrf.arm(session);
    }

    /** Keeps this session after its password was changed. */
    void renew(HttpServletRequest request, int version) {
        request.getSession().setAttribute(VERSION, Integer.toString(version));
        request.changeSessionId();
    }

    void act(HttpServletRequest request, Post post) {
        request.getSession().setAttribute(POST, post.id().toString());
    }

    void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    @Override
    public Viewer viewer(HttpServletRequest request) {
        return signedIn(request).map(staff -> acting(staff, request)).orElse(Viewer.ANYONE);
    }

    Optional<SignedIn> signedIn(HttpServletRequest request) {
        if (request.getAttribute(KNOWN) instanceof Known known) {
            return known.staff();
        }
        var session = request.getSession(false);
        var staff =
                session == null || session.getAttribute(ACCOUNT) == null ? Optional.<SignedIn>empty() : read(session);
        request.setAttribute(KNOWN, new Known(staff));
        return staff;
    }

    private Optional<SignedIn> read(HttpSession session) {
        var lines = rows.signedIn(UUID.fromString(text(session, ACCOUNT)), Zone.day(clock.instant()));
        var version = Integer.parseInt(text(session, VERSION));
        return SignedIn.of(lines, version, UUID.fromString(text(session, POST)));
    }

    /** When the post acted in has just ended, nothing is done silently under another one. */
    private Viewer acting(SignedIn staff, HttpServletRequest request) {
        if (staff.lapsed() && !request.getMethod().equals("GET")) {
            throw new Refused("identity.post.lapsed", staff.acting().title());
        }
        if (staff.lapsed()) {
            act(request, staff.acting());
        }
        return staff.viewer();
    }

    private static String text(HttpSession session, String name) {
        return String.valueOf(session.getAttribute(name));
    }

    private record Known(Optional<SignedIn> staff) {}
}
