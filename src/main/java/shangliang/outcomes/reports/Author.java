package shangliang.outcomes.reports;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

/**
 * Who wrote a report: a member, or the post of a studio, committee or group.
 *
 * @param account of the member, or null for a body
 * @param name as it stands under the report
 */
public record Author(Role role, ScopeRef scope, @Nullable UUID account, String name) {

    static Author of(Viewer.Staff staff) {
        var post = staff.post();
        return post.role() == Role.MEMBER
                ? new Author(post.role(), post.scope(), staff.account(), staff.name())
                : new Author(post.role(), post.scope(), null, post.title().zh());
    }

    /** Whether {@code staff} is the member who wrote it, or holds the post that did. */
    boolean is(Viewer.Staff staff) {
        return account != null
                ? account.equals(staff.account())
                : staff.post().role() == role && staff.post().scope().equals(scope);
    }

    /** How a body is named in the table; null for a member. */
    @Nullable
    String body() {
        return account != null ? null : body(role, scope);
    }

    static String body(Role role, ScopeRef scope) {
        return role + ":" + scope.kind() + ":" + scope.code();
    }
}
