package shangliang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import shangliang.base.District;

/** Runs every request inside its district; with one district that is a constant. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DistrictFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            District.within(District.ONLY, () -> {
                try {
                    chain.doFilter(request, response);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (ServletException e) {
                    throw new Wrapped(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (Wrapped e) {
            throw e.servlet;
        }
    }

    private static class Wrapped extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final ServletException servlet;

        Wrapped(ServletException servlet) {
            super(servlet);
            this.servlet = servlet;
        }
    }
}
