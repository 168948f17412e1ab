package shangliang.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Where those end up who may not pass: staff learn nothing, everyone else may sign in. */
class DeskDoor implements AuthenticationEntryPoint {

    private final StaffSessions sessions;

    DeskDoor(StaffSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (sessions.signedIn(request).isPresent()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.sendRedirect("/sign-in?next=" + URLEncoder.encode(here(request), StandardCharsets.UTF_8));
        }
    }

    private static String here(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return Next.DESK;
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
