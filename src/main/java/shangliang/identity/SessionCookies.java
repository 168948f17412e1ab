package shangliang.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Reads only what can be a session id, so that a forged cookie never reaches the database. */
class SessionCookies extends DefaultCookieSerializer {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    public List<String> readCookieValues(HttpServletRequest request) {
        return super.readCookieValues(request).stream()
                .filter(value -> ID.matcher(value).matches())
                .toList();
    }
}
