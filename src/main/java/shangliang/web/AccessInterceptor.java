package shangliang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import shangliang.base.NotFound;
import shangliang.base.Viewer;

/** Lets a request through only when the handler's {@link Access} rule allows its viewer. */
record AccessInterceptor(Viewers viewers) implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)
                || !method.getBeanType().getPackageName().startsWith("shangliang")) {
            return true;
        }
        var rule = method.getMethodAnnotation(Access.class);
        if (rule == null) {
            throw new NotFound();
        }
        return rule.anyone() || admits(rule, viewers.of(request), request, response);
    }

    private static boolean admits(Access rule, Viewer viewer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!(viewer instanceof Viewer.Staff staff)) {
            response.sendRedirect("/sign-in?next=" + URLEncoder.encode(here(request), StandardCharsets.UTF_8));
            return false;
        }
        if (rule.signedIn() || List.of(rule.value()).contains(staff.post().role())) {
            return true;
        }
        throw new NotFound();
    }

    private static String here(HttpServletRequest request) {
        if (!request.getMethod().equals("GET")) {
            return "/desk";
        }
        var query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
