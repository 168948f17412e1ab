package shangliang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Answers with a {@link Brief} page that was drawn a moment ago; never for anyone whose browser sends more than a taste. */
record BriefInterceptor(BriefPages pages) implements HandlerInterceptor {

    static final String SLOT = BriefPages.class.getName();

    private static final Set<String> TASTES = Set.of("lang", "large");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!isBrief(handler) || !request.getMethod().equals("GET") || hasMoreCookies(request)) {
            return true;
        }
        var key = key(request);
        var known = pages.fresh(key);
        if (known == null) {
            request.setAttribute(SLOT, new BriefPages.Slot(pages, key));
            return true;
        }
        response.setContentType(JteView.TYPE);
        response.setContentLength(known.length);
        response.getOutputStream().write(known);
        return false;
    }

    private static boolean isBrief(Object handler) {
        return handler instanceof HandlerMethod method && method.hasMethodAnnotation(Brief.class);
    }

    private static boolean hasMoreCookies(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies != null && !Arrays.stream(cookies).allMatch(cookie -> TASTES.contains(cookie.getName()));
    }

    private static String key(HttpServletRequest request) {
        return Preferences.locale(request).getLanguage() + Preferences.large(request) + request.getRequestURL() + "?"
                + request.getQueryString();
    }
}
