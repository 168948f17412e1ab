package shangliang.outcomes.works;

import java.util.List;
import java.util.UUID;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

/**
 * Who a work is by: a member, or a studio through whoever leads it.
 *
 * @param account of whoever wrote it down
 * @param name as it stands under the work
 */
record WorkAuthor(Role role, ScopeRef scope, UUID account, String name) {

    static WorkAuthor of(Viewer.Staff staff) {
        var post = staff.post();
        var name = post.role() == Role.MEMBER ? staff.name() : post.title().zh();
        return new WorkAuthor(post.role(), post.scope(), staff.account(), name);
    }

    /** Whether {@code staff} is the member who wrote it, or leads the studio that it is by. */
    boolean is(Viewer.Staff staff) {
        return writers(staff).contains(writer());
    }

    boolean wrote(Viewer.Staff staff) {
        return account.equals(staff.account());
    }

    /** How the author is named in the table. */
    String writer() {
        return role == Role.MEMBER ? account.toString() : body(role, scope);
    }

    /** Under what names works stand that are this colleague's own. */
    static List<String> writers(Viewer.Staff staff) {
        var post = staff.post();
        return List.of(staff.account().toString(), body(post.role(), post.scope()));
    }

    private static String body(Role role, ScopeRef scope) {
        return role + ":" + scope.kind() + ":" + scope.code();
    }
}
