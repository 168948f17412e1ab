package shangliang.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import shangliang.base.Post;
import shangliang.base.Refused;

/** A post of one account with its term. */
record HeldPost(UUID account, Post post, Term term) {

    Term.Standing on(LocalDate day) {
        return term.on(day);
    }

    boolean isCurrent(LocalDate day) {
        return on(day) == Term.Standing.CURRENT;
    }

    HeldPost end(LocalDate lastDay, Instant now) {
        return new HeldPost(account, post, term.end(lastDay, now));
    }

    /** Refuses the same role for the same scope twice at the same time. */
    void refuseBeside(List<HeldPost> others) {
        for (var other : others) {
            var same = other.post.role() == post.role() && other.post.scope().equals(post.scope());
            if (same && other.term.overlaps(term)) {
                throw other.term.last() == null
                        ? new Refused("identity.term.overlap.open", other.post.title(), other.term.from())
                        : new Refused(
                                "identity.term.overlap", other.post.title(), other.term.from(), other.term.last());
            }
        }
    }
}
