package shangliang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import shangliang.base.Refused;

/**
 * Does a form once, however often it is sent: the second click, or the try after a lost answer, is led to what the first
 * one did. A form that says something else is another one, also when it comes from the same page.
 */
record OnceInterceptor(SentForms forms, Clock clock) implements HandlerInterceptor {

    /** The field that is new on every page. */
    static final String FIELD = "_once";

    private static final String KEY = OnceInterceptor.class.getName();
    private static final int TRIES = 50;
    private static final long PAUSE_MILLIS = 100;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        var key = key(request);
        return key == null || begins(key, request) || leads(key, request, response);
    }

    private boolean begins(UUID key, HttpServletRequest request) {
        var first = forms.claim(key, clock.instant());
        if (first) {
            request.setAttribute(KEY, key);
        }
        return first;
    }

    /** Waits for the one that is being done; when nothing comes of that, this one is done. */
    private boolean leads(UUID key, HttpServletRequest request, HttpServletResponse response)
            throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            var location = forms.location(key);
            if (location.isPresent()) {
                response.setStatus(HttpStatus.SEE_OTHER.value());
                response.setHeader(HttpHeaders.LOCATION, location.get());
                return false;
            }
            if (begins(key, request)) {
                return true;
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        throw new Refused("web.sent-twice");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(KEY) instanceof UUID key) {
            var location = response.getHeader(HttpHeaders.LOCATION);
            if (location != null && response.getStatus() == HttpStatus.SEE_OTHER.value()) {
                forms.done(key, location);
            } else {
                forms.forget(key);
            }
        }
    }

    /** Of all that was typed, and of the page it was typed on; files have versions of their own, drafts may be kept often. */
    private static @Nullable UUID key(HttpServletRequest request) {
        var type = request.getContentType();
        if (!request.getMethod().equals("POST")
                || request.getHeader("HX-Request") != null
                || type == null
                || !type.startsWith("application/x-www-form-urlencoded")
                || request.getParameter(FIELD) == null) {
            return null;
        }
        var said = new StringBuilder(request.getRequestURI());
        var typed = new TreeMap<>(request.getParameterMap());
        typed.remove("_csrf");
        typed.forEach((name, values) -> said.append('\n').append(name).append(Arrays.toString(values)));
        return UUID.nameUUIDFromBytes(said.toString().getBytes(StandardCharsets.UTF_8));
    }
}
