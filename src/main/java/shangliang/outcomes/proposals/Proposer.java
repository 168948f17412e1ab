package shangliang.outcomes.proposals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Role;
import shangliang.base.ScopeRef;
import shangliang.base.Viewer;

/**
 * Who proposes.
 *
 * @param account of the member who writes, or null for a body and for what came on paper
 * @param name as it stands under the proposal
 * @param role and {@code scope}: the post of the body, or null for what came on paper
 * @param onPaper the committee took it in and acts for the proposer, with the same rights and clocks
 */
public record Proposer(
        ProposerKind kind,
        @Nullable UUID account,
        String name,
        @Nullable Role role,
        @Nullable ScopeRef scope,
        boolean onPaper) {

    static Proposer of(Viewer.Staff staff, ProposerKind kind) {
        var post = staff.post();
        return post.role() == Role.MEMBER
                ? new Proposer(kind, staff.account(), staff.name(), post.role(), post.scope(), false)
                : new Proposer(kind, null, post.title().zh(), post.role(), post.scope(), false);
    }

    static Proposer onPaper(ProposerKind kind, String name) {
        return new Proposer(kind, null, name, null, null, true);
    }

    /** Whether {@code staff} is the member who wrote it, or speaks for the body that did. */
    boolean is(Viewer.Staff staff) {
        return account != null
                ? account.equals(staff.account())
                : !onPaper
                        && staff.post().role() == role
                        && staff.post().scope().equals(scope);
    }
}
