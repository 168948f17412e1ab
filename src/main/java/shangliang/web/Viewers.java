package shangliang.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import shangliang.base.Viewer;

/** Gives every handler that asks for a {@link Viewer} the one of its request. */
@Component
class Viewers implements HandlerMethodArgumentResolver {

    private final ObjectProvider<ViewerSource> sources;

    Viewers(ObjectProvider<ViewerSource> sources) {
        this.sources = sources;
    }

    Viewer of(HttpServletRequest request) {
        if (request.getAttribute(Viewers.class.getName()) instanceof Viewer known) {
            return known;
        }
        var source = sources.getIfAvailable();
        var viewer = source == null ? Viewer.ANYONE : source.viewer(request);
        request.setAttribute(Viewers.class.getName(), viewer);
        return viewer;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Viewer.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @org.jspecify.annotations.Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @org.jspecify.annotations.Nullable WebDataBinderFactory binders) {
        return of(java.util.Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class)));
    }
}
