package shangliang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import shangliang.base.Invalid;
import shangliang.base.NotFound;
import shangliang.base.Refused;
import shangliang.base.TooMany;

/** Turns what a handler throws into a page that says what to do, and keeps what was typed. */
@ControllerAdvice
class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Messages messages;

    Errors(Messages messages) {
        this.messages = messages;
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView notFound(HttpServletRequest request) {
        return page(request, HttpStatus.NOT_FOUND, text(request, "web.error.404.advice"), null);
    }

    @ExceptionHandler(HttpRequestMethodNotSupportedException.class)
    ModelAndView wrongMethod(HttpServletRequest request) {
        return page(request, HttpStatus.METHOD_NOT_ALLOWED, text(request, "web.error.405.advice"), null);
    }

    @ExceptionHandler
    ModelAndView refused(Refused refused, HttpServletRequest request) {
        var reason = text(request, refused.key(), refused.args().toArray());
        return page(request, HttpStatus.CONFLICT, reason, null);
    }

    @ExceptionHandler
    ModelAndView invalid(Invalid invalid, HttpServletRequest request) {
        var first = invalid.problems().getFirst();
        return page(
                request,
                HttpStatus.UNPROCESSABLE_CONTENT,
                text(request, first.key(), first.args().toArray()),
                null);
    }

    @ExceptionHandler
    ModelAndView tooMany(TooMany tooMany, HttpServletRequest request) {
        var wait = tooMany.waiting().toSeconds() + 1;
        return page(request, HttpStatus.TOO_MANY_REQUESTS, text(request, "web.error.429.advice", wait), null);
    }

    @ExceptionHandler
    ModelAndView tooLarge(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return page(request, HttpStatus.CONTENT_TOO_LARGE, text(request, "web.error.413.advice"), null);
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotGetJdbcConnectionException.class,
        TransientDataAccessException.class,
        TransactionException.class
    })
    ModelAndView databaseAway(Exception away, HttpServletRequest request) {
        var reference = reference();
        LOG.error("{} {} database away: {}", reference, request.getMethod(), away.toString());
        return page(request, HttpStatus.SERVICE_UNAVAILABLE, text(request, "web.error.503.advice"), reference);
    }

    @ExceptionHandler
    ModelAndView unforeseen(Exception unforeseen, HttpServletRequest request) {
        var reference = reference();
        LOG.error("{} {} {}", reference, request.getMethod(), request.getRequestURI(), unforeseen);
        return page(request, HttpStatus.INTERNAL_SERVER_ERROR, text(request, "web.error.500.advice"), reference);
    }

    private ModelAndView page(
            HttpServletRequest request, HttpStatus status, String advice, @Nullable String reference) {
        var posted = request.getMethod().equals("POST") && status != HttpStatus.NOT_FOUND;
        var page = new ErrorPage(
                status.value(),
                text(request, "web.error." + status.value() + ".title"),
                advice,
                reference,
                posted ? request.getRequestURI() : null,
                posted ? ErrorPage.safe(Form.of(request.getParameterMap())) : Map.of());
        return new ModelAndView("web/error", Map.of("page", page), status);
    }

    private String text(HttpServletRequest request, String key, Object... args) {
        return messages.text(Preferences.locale(request), key, args);
    }

    private static String reference() {
        return Integer.toString(0x1000000 + RANDOM.nextInt(0x7000000), 36).toUpperCase(java.util.Locale.ROOT);
    }
}
