package shangliang.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shangliang.base.Ids;

/**
 * One change of an account or a post, as the ledger will commit to it.
 *
 * @param content every fact of the change, one a line, in a fixed order
 */
record Step(UUID id, UUID account, @Nullable UUID post, String name, Instant at, String content) {

    static Step of(String name, UUID account, Instant now) {
        return new Step(Ids.next(now), account, null, name, now, name + "\naccount=" + account);
    }

    static Step of(String name, HeldPost held, Instant now) {
        var post = held.post();
        var term = held.term();
        var content = name + "\naccount=" + held.account() + "\npost=" + post.id() + "\nrole=" + post.role()
                + "\nscope=" + post.scope().kind() + ":" + post.scope().code() + "\ntitle="
                + post.title().zh()
                + "\nfrom=" + term.from() + "\nto=" + term.to() + "\nended=" + term.ended();
        return new Step(Ids.next(now), held.account(), post.id(), name, now, content);
    }
}
