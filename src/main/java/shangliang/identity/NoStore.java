package shangliang.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.header.HeaderWriter;

/** Keeps a page made for one session out of every cache; asks the cookie only, so that it costs nothing. */
class NoStore implements HeaderWriter {

    private final String cookie;

    NoStore(String cookie) {
        this.cookie = cookie;
    }

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL) && isPersonal(request, response)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private boolean isPersonal(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI();
        return path.startsWith(Next.DESK)
                || path.startsWith("/sign-in")
                || response.containsHeader(HttpHeaders.SET_COOKIE)
                || hasSession(request);
    }

    private boolean hasSession(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies != null
                && Stream.of(cookies).anyMatch(sent -> sent.getName().equals(cookie));
    }
}
