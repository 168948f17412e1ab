package shangliang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** Remembers language and large type in a cookie when an address asks for it ({@code ?lang=en}, {@code ?large=1}). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 50)
class Preferences extends OncePerRequestFilter {

    private static final Map<String, String> ALLOWED = Map.of("lang", "zh|en", "large", "0|1");
    private static final int ONE_YEAR = 365 * 24 * 3600;

    static Locale locale(HttpServletRequest request) {
        return cookie(request, "lang").orElse("zh").equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }

    static boolean large(HttpServletRequest request) {
        return cookie(request, "large").orElse("0").equals("1");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var asked = request.getQueryString() == null || !request.getMethod().equals("GET")
                ? Map.<String, String>of()
                : asked(request);
        if (asked.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        asked.forEach((name, value) -> response.addCookie(cookie(name, value)));
        var rest = UriComponentsBuilder.fromUriString(request.getRequestURI()).query(request.getQueryString());
        ALLOWED.keySet().forEach(name -> rest.replaceQueryParam(name));
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(rest.build(true).toUriString().replaceFirst("^/{2,}", "/"));
    }

    private static Map<String, String> asked(HttpServletRequest request) {
        return ALLOWED.entrySet().stream()
                .filter(allowed -> request.getParameter(allowed.getKey()) != null
                        && request.getParameter(allowed.getKey()).matches(allowed.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, allowed -> request.getParameter(allowed.getKey())));
    }

    private static Cookie cookie(String name, String value) {
        var cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(Cookie::getValue);
    }
}
