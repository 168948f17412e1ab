package shangliang.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Says which requests need the token of their session. The public's own forms do not when the browser proves that they
 * are ours, or when there is no session whose rights could be abused: nobody loses a text to a token.
 */
class TokenRule implements RequestMatcher {

    /** Where anyone may post; signing out without a session is nothing to warn of. */
    private static final List<String> PUBLIC =
            List.of("/say", "/track", "/v", "/activities", "/consultations", "/sign-in", "/sign-out");

    @Override
    public boolean matches(HttpServletRequest request) {
        return Origins.changes(request) && !(isPublic(request.getRequestURI()) && harmless(request));
    }

    private static boolean isPublic(String path) {
        return PUBLIC.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    private static boolean harmless(HttpServletRequest request) {
        return Origins.of(request) == Origins.Origin.OURS || request.getSession(false) == null;
    }
}
