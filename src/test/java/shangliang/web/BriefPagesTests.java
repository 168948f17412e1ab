package shangliang.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.method.HandlerMethod;

/** A page for everyone is given out again for a moment, and never to anyone who might see more. */
class BriefPagesTests {

    private final BriefInterceptor brief = interceptor(Duration.ofMinutes(1));

    @Brief
    void forAll() {}

    void forOne() {}

    @Test
    void whatWasDrawnForOneIsGivenToTheNext() throws Exception {
        var first = get("/", "lang=en");
        assertThat(drawn(brief, first, "forAll")).isTrue();
        keep(first, "page");
        var response = new MockHttpServletResponse();
        assertThat(brief.preHandle(get("/", "lang=en"), response, handler("forAll")))
                .isFalse();
        assertThat(response.getContentAsString()).isEqualTo("page");
    }

    @Test
    void otherLanguagesSizesAndQueriesAreOtherPages() throws Exception {
        var first = get("/", "lang=en");
        drawn(brief, first, "forAll");
        keep(first, "page");
        assertThat(drawn(brief, get("/"), "forAll")).isTrue();
        assertThat(drawn(brief, get("/", "lang=en", "large=1"), "forAll")).isTrue();
        var query = get("/", "lang=en");
        query.setQueryString("place=QX");
        assertThat(drawn(brief, query, "forAll")).isTrue();
    }

    @Test
    void whoeverHasASessionGetsTheirOwnPage() throws Exception {
        var request = get("/", "session=abc");
        assertThat(drawn(brief, request, "forAll")).isTrue();
        assertThat(request.getAttribute(BriefInterceptor.SLOT)).isNull();
    }

    @Test
    void otherPagesAreNeverKept() throws Exception {
        var request = get("/");
        assertThat(drawn(brief, request, "forOne")).isTrue();
        assertThat(request.getAttribute(BriefInterceptor.SLOT)).isNull();
    }

    @Test
    void aPageGrowsOldAtOnceWhenNothingIsToBeKept() throws Exception {
        var never = interceptor(Duration.ZERO);
        var first = get("/");
        drawn(never, first, "forAll");
        keep(first, "page");
        assertThat(drawn(never, get("/"), "forAll")).isTrue();
    }

    private static BriefInterceptor interceptor(Duration lasting) {
        return new BriefInterceptor(new BriefPages(new WebSettings(null, null, Level.DISTRICT, false, lasting)));
    }

    private static boolean drawn(BriefInterceptor brief, MockHttpServletRequest request, String method)
            throws Exception {
        return brief.preHandle(request, new MockHttpServletResponse(), handler(method));
    }

    private static void keep(MockHttpServletRequest request, String page) {
        ((BriefPages.Slot) request.getAttribute(BriefInterceptor.SLOT)).keep(page.getBytes());
    }

    private static HandlerMethod handler(String method) throws NoSuchMethodException {
        return new HandlerMethod(new BriefPagesTests(), BriefPagesTests.class.getDeclaredMethod(method));
    }

    private static MockHttpServletRequest get(String path, String... cookies) {
        var request = new MockHttpServletRequest("GET", path);
        request.setCookies(java.util.Arrays.stream(cookies)
                .map(cookie -> cookie.split("="))
                .map(pair -> new Cookie(pair[0], pair[1]))
                .toArray(Cookie[]::new));
        return request;
    }
}
