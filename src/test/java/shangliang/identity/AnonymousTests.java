package shangliang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.sql.Connection;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import shangliang.base.SourceRef;
import shangliang.base.Viewer;
import shangliang.base.Zone;

/** Readers without a session must cost the database nothing. */
class AnonymousTests {

    private final Clock clock = Clock.fixed(java.time.Instant.EPOCH, Zone.DISTRICT);
    private final StaffSessions sessions =
            new StaffSessions(new IdentityRows(JdbcClient.create(new NoDatabase())), clock);
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");

    @Test
    void theyAreKnownWithoutAskingTheDatabase() {
        assertThat(sessions.viewer(request)).isEqualTo(Viewer.ANYONE);
        assertThat(new KeyHolders(clock).find(request, new SourceRef("voice", new UUID(0, 1))))
                .isEmpty();
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void theyGetNoTokenAndNoSession() {
        var tokens = new SessionCsrf();
        tokens.saveToken(tokens.generateToken(request), request, new MockHttpServletResponse());
        assertThat(tokens.loadToken(request)).isNull();
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void aSessionWithoutStaffIsKnownWithoutAskingTheDatabase() {
        request.getSession(true);
        assertThat(sessions.viewer(request)).isEqualTo(Viewer.ANYONE);
    }

    @Test
    void whatCannotBeASessionIdIsNotLookedUp() {
        var cookies = new SessionCookies();
        cookies.setCookieName("session");
        request.setCookies(new Cookie("session", "AAAA"), new Cookie("session", "bm9uc2Vuc2U="));
        assertThat(cookies.readCookieValues(request)).isEmpty();
    }

    private static final class NoDatabase extends AbstractDataSource {

        @Override
        public Connection getConnection() {
            throw new AssertionError("the database was asked");
        }

        @Override
        public Connection getConnection(String name, String password) {
            return getConnection();
        }
    }
}
