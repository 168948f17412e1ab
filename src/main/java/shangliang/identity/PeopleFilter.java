package shangliang.identity;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import shangliang.base.Cursor;
import shangliang.base.Texts;
import shangliang.web.Form;

/**
 * Which people to list: an address, so that it can be kept and passed on.
 *
 * @param name part of a name or login, empty for all
 * @param role name of a role, empty for all
 * @param kind kind of the scope, empty for all
 * @param code code of the scope
 * @param current only who holds a post today
 * @param after where the page goes on
 */
record PeopleFilter(
        String name,
        String role,
        String kind,
        String code,
        boolean current,
        @Nullable Cursor after) {

    static PeopleFilter of(Form form) {
        var scope = form.text("scope");
        var colon = scope.indexOf(':');
        return new PeopleFilter(
                Texts.shorten(form.text("name"), 60),
                form.text("role"),
                colon < 0 ? "" : scope.substring(0, colon),
                colon < 0 ? "" : scope.substring(colon + 1),
                form.has("current", "1"),
                Cursor.parse(form.text("after")).orElse(null));
    }

    boolean isNarrow() {
        return !name.isEmpty() || byPost();
    }

    /** Whether the posts decide. */
    boolean byPost() {
        return !role.isEmpty() || !kind.isEmpty() || current;
    }

    /** The address of the next page, up to its cursor. */
    String href() {
        return "/desk/admin/people?name=" + encoded(name) + "&role=" + encoded(role) + "&scope="
                + (kind.isEmpty() ? "" : encoded(kind + ":" + code)) + (current ? "&current=1" : "") + "&";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
